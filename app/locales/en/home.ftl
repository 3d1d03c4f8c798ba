home-title = Leave to learn, welcome to share
home-lead = Québec sans frontières brings young Quebecers, organisations and partner communities together as equals.
