# Shortcuts for people who work on the program; the README needs only Scripts/.
DATA ?= ../shared/data
PREFIX ?= $(HOME)/.local
ifeq ($(shell uname),Darwin)
# Tells the compiler where Homebrew keeps what has no pkg-config.
export CPATH := $(shell . Scripts/paths.sh; echo "$$CPATH")
export LIBRARY_PATH := $(shell . Scripts/paths.sh; echo "$$LIBRARY_PATH")
endif
PROGRAM = $(shell swift build -c release --show-bin-path)/actorgraph

.PHONY: all check format build install examples gallery evaluate benchmark sanitize clean

all:            ## install what is missing, build, draw output/actors.svg
	Scripts/setup.sh

check:          ## format check, build, tests
	Scripts/check.sh

format:         ## format all Swift files
	swift format --in-place --parallel --recursive Sources Tests Package.swift

build:          ## build for release
	swift build -c release

SHARE = $(PREFIX)/share
install: build  ## copy the program, its manual page and completions to $(PREFIX)
	install -d "$(PREFIX)/bin" "$(SHARE)/man/man1" "$(SHARE)/bash-completion/completions" \
		"$(SHARE)/zsh/site-functions" "$(SHARE)/fish/vendor_completions.d"
	install -m 755 "$(PROGRAM)" "$(PREFIX)/bin/actorgraph"
	"$(PROGRAM)" man > "$(SHARE)/man/man1/actorgraph.1"
	"$(PROGRAM)" completions bash > "$(SHARE)/bash-completion/completions/actorgraph"
	"$(PROGRAM)" completions zsh > "$(SHARE)/zsh/site-functions/_actorgraph"
	"$(PROGRAM)" completions fish > "$(SHARE)/fish/vendor_completions.d/actorgraph.fish"

examples: build ## make output/ from examples/
	Scripts/examples.sh "$(PROGRAM)"

gallery:        ## draw examples and random graphs beside plain Graphviz, print scores
	swift build -c release --product gallery
	"$(dir $(PROGRAM))gallery" --output .build/gallery --random 20 output/*.json

evaluate: build ## print the scores on annotated articles
	Scripts/evaluate.sh "$(DATA)"

benchmark: build ## print times and memory
	Scripts/benchmark.sh "$(PROGRAM)"

sanitize:       ## the tests under the address and the thread sanitizer
	Scripts/sanitize.sh

clean:
	swift package clean
