#!/usr/bin/env bash
# Installs what Passerelle needs: a compiler with the browser target, PostgreSQL's programs and, for the tests, a browser and
# Node. Only the system packages need root: sudo make tools.
#   tools/install.sh run    what `make run` needs
#   tools/install.sh test   what `make test` also needs
#   tools/install.sh all    the system packages, as root
set -euo pipefail
cd "$(dirname "$0")/.."

target=wasm32-unknown-unknown
mkdir -p .tools

say() { printf '  %s\n' "$*"; }
have() { command -v "$1" >/dev/null 2>&1; }
is_root() { [ "$(id -u)" = 0 ]; }

# The newest PostgreSQL whose programs are installed.
postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }
has_postgres() { [ -n "$(postgres_bin)" ] || have initdb; }

# Whether a compiler can build for the browser.
rustup_builds() { have rustup && ls "$(rustc --print sysroot 2>/dev/null)/lib/rustlib/$target/lib"/libstd-*.rlib >/dev/null 2>&1; }
debian_builds() { [ -x /usr/bin/cargo ] && ls "/usr/lib/rustlib/$target/lib"/libstd-*.rlib >/dev/null 2>&1; }

# rustup downloads the target. Without a network this fails after a short time, and is not tried again.
add_with_rustup() {
  have rustup || return 1
  say "asking rustup for the browser target"
  timeout 120 rustup target add "$target" >/dev/null 2>&1 && rustup_builds
}

packages=()
want() { dpkg -s "$1" >/dev/null 2>&1 || packages+=("$1"); }

# Debian's packages of the compiler include the source of the standard library, from which we build the browser's.
want_debian_compiler() {
  for package in rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy rustfmt-web; do want "$package"; done
}

install_packages() {
  [ ${#packages[@]} -gt 0 ] || return 0
  say "installing ${packages[*]}"
  # The package would create and start a cluster. Passerelle has a private one.
  if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
  packages=()
}

# The linker that rust-web-llvm's `rust-lld` points to.
want_linker() {
  local linker
  linker=$(readlink /usr/bin/rust-lld || true)
  if [ -n "$linker" ] && [ ! -x "/usr/bin/$linker" ]; then want "$linker"; install_packages; fi
}

build_browser_library() {
  debian_builds && return 0
  say "building the standard library for the browser (about 30 s)"
  local dir
  dir=$(mktemp -d)
  mkdir "$dir/src"
  printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2024"\n[lib]\ncrate-type = ["cdylib"]\n' >"$dir/Cargo.toml"
  touch "$dir/src/lib.rs"
  (cd "$dir" && RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS="-C embed-bitcode=yes" /usr/bin/cargo build --quiet --release --target "$target" -Z build-std=std,panic_abort)
  mkdir -p "/usr/lib/rustlib/$target/lib"
  cp "$dir/target/$target/release/deps/"*.rlib "/usr/lib/rustlib/$target/lib/"
  rm -f "/usr/lib/rustlib/$target/lib/"libempty*
  rm -rf "$dir"
}

as_root() {
  local wants=$1
  has_postgres || want postgresql
  if [ "$wants" != run ]; then
    want chromium
    have node || want nodejs
    have npm || want npm
  fi
  if ! rustup_builds && ! add_with_rustup; then want_debian_compiler; fi
  install_packages
  if ! rustup_builds; then
    want_linker
    build_browser_library
  fi
}

# Prefers Debian's compiler: where it has the browser target, this script installed it.
choose_compiler() {
  if debian_builds; then
    if have rustup; then
      rustup toolchain link debian /usr >/dev/null 2>&1
      echo 'cargo +debian' >.tools/cargo
    else
      echo /usr/bin/cargo >.tools/cargo
    fi
  elif rustup_builds; then
    echo cargo >.tools/cargo
  else
    return 1
  fi
  say "compiler: $(cat .tools/cargo)"
}

# Prints what is missing; prints nothing where everything is installed.
missing() {
  { rustup_builds || debian_builds; } || printf 'a compiler for the browser, '
  has_postgres || printf 'PostgreSQL, '
  if [ "$1" = test ]; then
    [ -x /usr/bin/chromium ] || printf 'Chromium, '
    { have node && have npm; } || printf 'Node, '
  fi
}

main() {
  local wants=$1
  printf '→ Setting up …\n'
  local start=$SECONDS
  if [ "$wants" = all ]; then
    is_root || { echo "This part needs root: sudo make tools" >&2; exit 1; }
    as_root all
    printf '  Setting up: %d s\n' $((SECONDS - start))
    return
  fi
  if [ -n "$(missing "$wants")" ]; then
    if is_root; then as_root "$wants"; else rustup_builds || add_with_rustup || true; fi
  fi
  local lacking
  lacking=$(missing "$wants")
  if [ -n "$lacking" ]; then
    printf 'Missing: %s.\nInstall it with: sudo make tools\n' "${lacking%, }" >&2
    exit 1
  fi
  choose_compiler
  if [ "$wants" = test ]; then
    say "fetching the browser's driver and the accessibility checker"
    (cd tests/e2e && npm ci --silent --ignore-scripts)
  fi
  touch ".tools/$wants.done"
  printf '  Setting up: %d s\n' $((SECONDS - start))
}

main "${1:?run, test or all}"
