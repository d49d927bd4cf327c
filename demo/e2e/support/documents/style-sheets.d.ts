// A bundler's own types have it.
declare module '*.css'
