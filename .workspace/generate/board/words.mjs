// The words of the board, in each language of the documentation. Names of suites, figures and
// endings are the code's own, and the same in both.

const en = {
  title: 'Board',
  intro: `What the last whole check and the last runs of the long commands have shown. \`npm run board\` writes this page
from their records, and the check fails where it shows something else.`,
  yes: 'yes',
  no: 'no',
  tests: {
    title: 'Tests, by engine',
    run: ({ date, commit, minutes, cores }) =>
      `\`npm test\`, ${date}, commit \`${commit}\`: ${minutes} minutes on ${cores} cores. `,
    text: `A test that an engine’s driver has no way to run is skipped, and the run says which. WebKitGTK is the engine of
Safari.`,
    suite: 'suite',
    passed: (count) => `${count} passed`,
    failed: (count) => `${count} failed`,
    skipped: (count) => `${count} skipped`,
  },
  cases: {
    title: 'Attacks, faults and accessibility',
    text: `Every case has a test that holds it, or a reason why it does not apply: the check fails otherwise.
[Attacks and faults](../../packages/core/docs/attacks-and-faults.md) and [accessibility](../../packages/widget/ACCESSIBILITY.md)
say which.`,
    head: ['cases', 'held by a test', 'do not apply'],
    // By the first letter of their numbers.
    kinds: {
      C: 'OpenID conformance suite',
      X: 'beyond that suite',
      B: 'what the specifications ask for',
      A: 'attacks',
      V: 'vulnerabilities that others had',
      F: 'faults',
      W: 'WCAG 2.2',
    },
  },
  size: {
    title: 'Size',
    text: 'Bytes under brotli.',
    head: ['what', 'bytes', 'goal', 'reached'],
  },
  matrix: {
    title: 'Matrix',
    text: ({ date, minutes, logins }) =>
      `\`npm run matrix\`, ${date}: ${logins} logins in ${minutes} minutes. The site, GenAuth, the identity source and the
redirect page each send one of four \`Cross-Origin-Opener-Policy\` values: all triples of them in a window over a page,
all pairs elsewhere. No person closes a window in it, so that \`popup_closed\` would be a lie, and a login without an end
a fault. A slow person takes 20 seconds.`,
    way: 'way',
  },
  soak: {
    title: 'Soak',
    text: ({ date, logins, warmUp }) =>
      `\`npm run soak\`, ${date}: ${logins} logins in one page, after ${warmUp} to warm up.`,
    head: ['in the page', 'at first', 'at last'],
    heap: 'heap, bytes',
    listeners: 'listeners',
    nodes: 'nodes',
    login: 'a login, ms',
    tabs: {
      text: ({ count, minutes }) =>
        `${count} tabs with one session for ${minutes} minutes, in which every access token is due at once:`,
      head: ['refresh tokens', 'renewals', 'troubles', 'tabs still signed in'],
    },
  },
  speed: {
    title: 'Speed',
    text: ({ date, browser, rounds }) =>
      `\`npm run bench\`, ${date}, ${browser}, ${rounds} rounds, interleaved. A ratio is to the reference in the same run. _Our
looks alone_ is a Lit element with our template, style sheets and properties, and no logic.`,
    head: ['what', 'ours', 'ratio', 'goal', 'reached'],
  },
  mutation: {
    title: 'Mutation',
    text: ({ date, survivors }) =>
      `\`npm run mutation\`, ${date}: each part of the source is changed, and a test has to fail. An equivalent mutant
changes nothing that can be seen; each has its reason, in \`.workspace/mutation/equivalent.json\`. Survivors: ${survivors}.`,
    head: ['folder of core', 'mutants', 'not tried', 'killed', 'equivalent', 'survived', 'score'],
  },
  scoreboard: {
    title: 'Scoreboard',
    text: ({ date, browser }) =>
      `\`npm run scoreboard\`, ${date}, ${browser}: our client and its peers against the same adversarial GenAuth.
[Every case](scoreboard.md).`,
    head: ['library', 'refused, as it must be', 'refused by choice', 'let in, as it must be'],
  },
}

/** @type {typeof en} */
const zh = {
  title: '测试结果',
  intro: `最近一次完整检查以及各个耗时命令的结果。本页由 \`npm run board\` 根据记录生成；如果与检查的结果不符，检查会失败。`,
  yes: '是',
  no: '否',
  tests: {
    title: '各引擎的测试',
    run: ({ date, commit, minutes, cores }) =>
      `\`npm test\`，${date}，提交 \`${commit}\`：在 ${cores} 核上用时 ${minutes} 分钟。`,
    text: '驱动程序无法运行的测试会被跳过，运行时会列出是哪些。WebKitGTK 是 Safari 的引擎。',
    suite: '测试集',
    passed: (count) => `${count} 通过`,
    failed: (count) => `${count} 失败`,
    skipped: (count) => `${count} 跳过`,
  },
  cases: {
    title: '攻击、故障与无障碍',
    text: `每个案例要么有测试保证，要么写明为何不适用，否则检查会失败。对应关系见[攻击与故障清单](../../../packages/core/docs/attacks-and-faults.md)（英文）和[无障碍](accessibility.md)。`,
    head: ['案例', '有测试保证', '不适用'],
    kinds: {
      C: 'OpenID 一致性测试套件',
      X: '该套件之外',
      B: '规范的要求',
      A: '攻击',
      V: '其他库出现过的漏洞',
      F: '故障',
      W: 'WCAG 2.2',
    },
  },
  size: {
    title: '体积',
    text: 'brotli 压缩后的字节数。',
    head: ['内容', '字节', '目标', '达到'],
  },
  matrix: {
    title: '组合矩阵',
    text: ({ date, minutes, logins }) =>
      `\`npm run matrix\`，${date}：${minutes} 分钟内登录 ${logins} 次。网站、GenAuth、身份源和回调页各自发送四种 \`Cross-Origin-Opener-Policy\`
取值之一：普通页面上的弹窗覆盖所有三元组合，其他情况覆盖所有两两组合。其中没有人关闭窗口，因此出现 \`popup_closed\`
即为误报，没有结果的登录即为故障。“a slow person” 表示操作需要 20 秒的人。`,
    way: '方式',
  },
  soak: {
    title: '长时间运行',
    text: ({ date, logins, warmUp }) =>
      `\`npm run soak\`，${date}：预热 ${warmUp} 次后，在同一页面登录 ${logins} 次。`,
    head: ['页面中', '开始', '结束'],
    heap: '堆内存，字节',
    listeners: '事件监听器',
    nodes: '节点',
    login: '每次登录，毫秒',
    tabs: {
      text: ({ count, minutes }) =>
        `${count} 个标签页共用一个会话，持续 ${minutes} 分钟，每个访问令牌都立即到期：`,
      head: ['刷新令牌', '续期次数', '异常', '仍处于登录状态的标签页'],
    },
  },
  speed: {
    title: '速度',
    text: ({ date, browser, rounds }) =>
      `\`npm run bench\`，${date}，${browser}，交错运行 ${rounds} 轮。比值以同一次运行中的参照为准。“our looks alone”
是只有我们的模板、样式表和属性而没有逻辑的 Lit 元素。`,
    head: ['内容', '我们', '比值', '目标', '达到'],
  },
  mutation: {
    title: '变异测试',
    text: ({ date, survivors }) =>
      `\`npm run mutation\`，${date}：逐处改动源代码，必须有测试因此失败。等价变异不会造成任何可见的差别，各自的理由写在
\`.workspace/mutation/equivalent.json\` 中。存活：${survivors}。`,
    head: ['core 的文件夹', '变异', '未尝试', '被发现', '等价', '存活', '得分'],
  },
  scoreboard: {
    title: '横向对比',
    text: ({ date, browser }) =>
      `\`npm run scoreboard\`，${date}，${browser}：我们的客户端与同类库面对同一个恶意的 GenAuth。[全部案例](../scoreboard.md)（英文）。`,
    head: ['库', '必须拒绝且已拒绝', '选择拒绝', '必须接受且已接受'],
  },
}

export const words = { en, zh }
