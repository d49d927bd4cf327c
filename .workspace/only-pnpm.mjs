// npm would install the root's tools and skip the packages. Better to say so than to leave half a tree.
if (process.env.npm_config_user_agent?.startsWith('npm/')) {
  console.error('\nThis workspace installs itself: run "npm start" or "npm test" (or "npm run build") straight away.\n')
  process.exit(1)
}
