#!/usr/bin/env bash
# Builds Docker Compose from its Go module, where no package has it. Usage: compose.sh FOLDER; then DOCKER_CONFIG=FOLDER docker compose version.
set -euo pipefail
mkdir -p "$1/cli-plugins"
plugin=$(cd "$1/cli-plugins" && pwd)/docker-compose
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
go mod init compose >/dev/null 2>&1
GOFLAGS=-mod=mod go get github.com/docker/compose/v2@v2.40.3
GOFLAGS=-mod=mod CGO_ENABLED=0 go build -o "$plugin" github.com/docker/compose/v2/cmd
