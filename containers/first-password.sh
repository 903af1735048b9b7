# The entry script of the Neo4j image runs this before Neo4j (EXTENSION_SCRIPT). It gives Neo4j its first password, and keeps it in a
# file that only the server reads. NEO4J_AUTH of the image takes no password with a slash, nor one that begins with a hyphen.
# shellcheck shell=bash disable=SC2154 # exec_cmd, cmd and neo4j_admin_cmd are the entry script's

keep_first_password() {
  local file=/password/neo4j given=${FIRST_PASSWORD:-} password
  if [ ! -s "$file" ]; then
    if [ -z "$given" ] && [ -d /data/databases/system ]; then
      echo >&2 'The volume neo4j-data already has a password, but no file with it. Write the password into .env, as NEO4J_PASSWORD.'
      exit 1
    fi
    if [ -n "$given" ] && [ ${#given} -lt 8 ]; then
      echo >&2 'NEO4J_PASSWORD in .env has fewer than eight characters. Write a longer one, or leave it out: then Neo4j gets a random one.'
      exit 1
    fi
    # The group is that of the server's user.
    (umask 077 && printf '%s\n' "${given:-$(head -c 18 /dev/urandom | base64 | tr '+/' '-_')}" >"$file.new")
    chown 0:1000 "$file.new" && chmod 440 "$file.new" && mv "$file.new" "$file"
  fi
  password=$(<"$file")
  if [ -n "$given" ] && [ "$given" != "$password" ]; then
    echo >&2 'NEO4J_PASSWORD in .env differs from the password in the volumes and is ignored: Neo4j keeps its first password.'
    echo >&2 '"docker compose down -v" removes it, and all data with it.'
  fi
  if [ ! -d /data/databases/system ]; then
    mkdir -p /data/dbms && chown neo4j:neo4j /data/dbms
    $neo4j_admin_cmd dbms set-initial-password -- "$password" >/dev/null
  fi
  echo 'Neo4j Browser: user neo4j; "docker compose exec neo4j cat /password/neo4j" shows the password.'
}

if [ "$cmd" = neo4j ]; then
  keep_first_password
  unset FIRST_PASSWORD
fi
