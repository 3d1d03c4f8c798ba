//! The widgets that need a browser. Each works as a plain form where there is no JavaScript.
