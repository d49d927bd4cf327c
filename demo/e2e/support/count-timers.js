// Runs in the page before its own scripts: counts the timers that are alive. Plain script, so that
// nothing is compiled into it.
{
  const { setTimeout, clearTimeout } = window
  const alive = new Set()

  window.setTimeout = (callback, ...rest) => {
    const id = setTimeout(
      () => {
        alive.delete(id)
        callback()
      },
      ...rest,
    )
    alive.add(id)
    return id
  }

  window.clearTimeout = (id) => {
    alive.delete(id)
    clearTimeout(id)
  }

  window.countTimers = () => alive.size
}
