# Builds the program. What it needs to run is bundled, so the image below has no packages.
FROM node:24.21.0-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY packages packages
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
COPY tsconfig.json ./
COPY scripts/build.ts scripts/
COPY schema schema
COPY src src
RUN npm run build

FROM node:24.21.0-slim
# For the files of tokens and of persisted operations.
RUN install -d -o 1000 -g 1000 /settings
WORKDIR /app
COPY containers/sco-graph /usr/local/bin/
COPY package.json LICENSE LICENSE-DATA ./
COPY cypher cypher
COPY fixtures fixtures
COPY --from=build /build/dist dist
# The user node of the base, as a number, so that Kubernetes sees that it is not root.
USER 1000
ENV HOST=0.0.0.0 PORT=4000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=5m --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["sco-graph", "start"]
