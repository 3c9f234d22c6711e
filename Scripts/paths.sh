# Sourced by the scripts that build: tells the compiler where Homebrew keeps what has no pkg-config.
if [ "$(uname)" = Darwin ] && command -v brew >/dev/null; then
    prefix="$(brew --prefix)"
    export CPATH="$prefix/include${CPATH:+:$CPATH}"
    export LIBRARY_PATH="$prefix/lib${LIBRARY_PATH:+:$LIBRARY_PATH}"
fi
