//! `passerelle`: the platform's one binary.

use std::process::ExitCode;

/// Pages are made of many small pieces. With the C library's allocator, allocating them took more than a third of a page's processor
/// time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    server::cli::main()
}
