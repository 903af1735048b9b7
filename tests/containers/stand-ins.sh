#!/usr/bin/env bash
# Builds stand-ins for the two public images that the Dockerfile and docker-compose.yml name, for a Debian machine that reaches the packages of
# Debian and npm but no registry of images. Needs root and debootstrap.
# Usage: stand-ins.sh NODE_IMAGE NEO4J_IMAGE JARS, with the folder of Neo4j's jars, which npm start keeps in the user's cache.
#   NODE_IMAGE    Debian 12 with the Node.js of the tag's version, from npm, and a user 1000
#   NEO4J_IMAGE   Debian 12 with Java 17, the jars, and the entry script of the real image; launchers and configuration are shortened
set -euo pipefail
node_image=$1 neo4j_image=$2 jars=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=${node_image#*:} version=${version%%-*}
case $(uname -m) in x86_64) machine=x64 ;; aarch64) machine=arm64 ;; *) machine=$(uname -m) ;; esac
authorities=${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}
base=$work/base node=$work/node/root neo4j=$work/neo4j/root
mkdir -p "$work/node" "$work/neo4j" "$work/packages"

debootstrap --variant=minbase --include=ca-certificates,libstdc++6,libatomic1 bookworm "$base" >"$work/log" 2>&1 || { tail "$work/log" >&2 && exit 1; }
rm -rf "$base"/var/cache/apt/archives/*.deb "$base"/var/lib/apt/lists/*
cp -L "$authorities" "$base/etc/ssl/certs/ca-certificates.crt"
cp -a "$base" "$neo4j"
mv "$base" "$node"

chroot "$node" useradd -m -u 1000 node
(cd "$work/packages" && npm init -y >/dev/null && npm install --silent --ignore-scripts "node-linux-$machine@$version" npm@11)
cp "$work/packages/node_modules/node-linux-$machine/bin/node" "$node/usr/local/bin/"
mkdir -p "$node/usr/local/lib/node_modules"
cp -r "$work/packages/node_modules/npm" "$node/usr/local/lib/node_modules/"
for tool in npm npx; do ln -s "../lib/node_modules/npm/bin/$tool-cli.js" "$node/usr/local/bin/$tool"; done
cat >"$work/node/Dockerfile" <<'D'
FROM scratch
ADD root /
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt npm_config_cafile=/etc/ssl/certs/ca-certificates.crt
CMD ["node"]
D

cp -r /etc/apt/. "$neo4j/etc/apt/"
cp /etc/resolv.conf "$neo4j/etc/"
mkdir -p "$neo4j/usr/share/man/man1"
# Java's packages look into /proc; mounted for this command alone.
unshare --mount sh -c 'mount -t proc proc "$1/proc" && exec chroot "$1" sh -c "apt-get update && apt-get install -y --no-install-recommends \
  openjdk-17-jre-headless wget tini gosu jq procps"' sh "$neo4j" >>"$work/log" 2>&1 || { tail "$work/log" >&2 && exit 1; }
rm -rf "$neo4j"/var/cache/apt/archives/*.deb "$neo4j"/var/lib/apt/lists/*
chroot "$neo4j" sh -c 'groupadd -g 7474 -r neo4j && useradd -u 7474 -r -M -d /var/lib/neo4j -g neo4j neo4j'
ln -s ../sbin/gosu "$neo4j/usr/bin/su-exec"
home=$neo4j/var/lib/neo4j
mkdir -p "$home"/{bin,conf,import,lib,licenses,plugins,run} "$neo4j"/{data,logs,startup}
cp "$jars"/*.jar "$home/lib/"
cp "$here"/../third-party/docker-neo4j/*.sh "$neo4j/startup/"
ln -s /data /logs "$home/"
for name in neo4j:Neo4jCommand neo4j-admin:Neo4jAdminCommand; do
  cat >"$home/bin/${name%:*}" <<D
#!/bin/sh
exec java -Xmx512m -cp "/var/lib/neo4j/lib/*" -Dapp.home=/var/lib/neo4j -Dbasedir=/var/lib/neo4j org.neo4j.server.startup.${name#*:} "\$@"
D
done
cat >"$home/conf/neo4j.conf" <<'D'
server.directories.import=import
server.jvm.additional=-XX:+UseG1GC
server.jvm.additional=-XX:-OmitStackTraceInFastThrow
server.jvm.additional=--add-opens=java.base/java.nio=ALL-UNNAMED
server.jvm.additional=--add-opens=java.base/java.io=ALL-UNNAMED
server.jvm.additional=--add-opens=java.base/sun.nio.ch=ALL-UNNAMED
D
chmod 755 "$home"/bin/* "$neo4j"/startup/*
chown -R 7474:7474 "$home" "$neo4j/data" "$neo4j/logs"
cat >"$work/neo4j/Dockerfile" <<'D'
FROM scratch
ADD root /
ENV NEO4J_HOME=/var/lib/neo4j NEO4J_EDITION=community LANG=C.UTF-8
ENV PATH=/var/lib/neo4j/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
WORKDIR /var/lib/neo4j
VOLUME /data /logs
EXPOSE 7474 7473 7687
ENTRYPOINT ["tini", "-g", "--", "/startup/docker-entrypoint.sh"]
CMD ["neo4j"]
D

export DOCKER_BUILDKIT=0
docker build -q -t "$node_image" "$work/node" 2>&1
docker build -q -t "$neo4j_image" "$work/neo4j" 2>&1
