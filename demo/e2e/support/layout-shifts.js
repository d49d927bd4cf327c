// Adds up how much a page moves by itself. Runs before the scripts of the page.
{
  const seen = []
  const observer = new PerformanceObserver((list) => seen.push(...list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })

  /** Two frames: what was changed before the first is painted with it, and known in the second. */
  const painted = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

  window.isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0
  window.layoutShift = async () => {
    await painted()
    seen.push(...observer.takeRecords())
    return seen.reduce((sum, { value }) => sum + value, 0)
  }
}
