/* @web/test-runner snapshot v1 */
export const snapshots = {}

snapshots['providers'] = `light en provider=wechat:pc variant=filled
  button  0,0 280×44  text #333333 600 15px/18.75px  surface #07c160  radius 8px
  icon  95.6,11 22×22  fill #333333
  label  127.6,12.6 56.8×18.8  text #333333 600 15px/18.75px
light en provider=wechat:pc variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  95.6,11 22×22  fill #07c160
  label  127.6,12.6 56.8×18.8  text #1f1f1f 600 15px/18.75px
light en provider=wechat:pc variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  95.6,11 22×22  fill #07c160
  label  127.6,12.6 56.8×18.8  text #1f1f1f 600 15px/18.75px
light en provider=huawei variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #ce0e2d  radius 8px
  icon  96.4,11 22×22  fill #ffffff
  label  128.4,12.6 55.2×18.8  text #ffffff 600 15px/18.75px
light en provider=huawei variant=outline
  button  0,0 280×44  text #000000 600 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  icon  96.4,11 22×22  fill #ce0e2d
  label  128.4,12.6 55.2×18.8  text #000000 600 15px/18.75px
light en provider=huawei variant=neutral
  button  0,0 280×44  text #000000 600 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  icon  96.4,11 22×22  fill #ce0e2d
  label  128.4,12.6 55.2×18.8  text #000000 600 15px/18.75px
light en provider=honor variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #000000  radius 8px
  label  111.8,12.6 56.5×18.8  text #ffffff 600 15px/18.75px
light en provider=honor variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  label  111.8,12.6 56.5×18.8  text #1f1f1f 600 15px/18.75px
light en provider=honor variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  label  111.8,12.6 56.5×18.8  text #1f1f1f 600 15px/18.75px
light en provider=xiaomi variant=filled
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
light en provider=xiaomi variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en provider=xiaomi variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en provider=qq variant=filled
  button  0,0 280×44  text #001520 600 15px/18.75px  surface #1ebafc  radius 8px
  icon  112.2,11 22×22  fill #ffffff
  label  144.2,12.6 23.6×18.8  text #001520 600 15px/18.75px
light en provider=qq variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  112.2,11 22×22  fill #1ebafc
  label  144.2,12.6 23.6×18.8  text #1f1f1f 600 15px/18.75px
light en provider=qq variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  112.2,11 22×22  fill #1ebafc
  label  144.2,12.6 23.6×18.8  text #1f1f1f 600 15px/18.75px
light en provider=weibo variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #e6162d  radius 8px
  icon  101.2,11 22×22  fill #ffffff
  label  133.2,12.6 45.7×18.8  text #ffffff 600 15px/18.75px
light en provider=weibo variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  101.2,11 22×22  fill #e6162d
  label  133.2,12.6 45.7×18.8  text #1f1f1f 600 15px/18.75px
light en provider=weibo variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  101.2,11 22×22  fill #e6162d
  label  133.2,12.6 45.7×18.8  text #1f1f1f 600 15px/18.75px
light en provider=github variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #000000  radius 8px
  icon  98.2,11 22×22  fill #ffffff
  label  130.2,12.6 51.5×18.8  text #ffffff 600 15px/18.75px
light en provider=github variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  98.2,11 22×22  fill #000000
  label  130.2,12.6 51.5×18.8  text #1f1f1f 600 15px/18.75px
light en provider=github variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  98.2,11 22×22  fill #000000
  label  130.2,12.6 51.5×18.8  text #1f1f1f 600 15px/18.75px
light en provider=facebook variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #0866ff  radius 8px
  icon  89.1,11 22×22  fill #00000000 #ffffff
  label  121.1,12.6 69.9×18.8  text #ffffff 600 15px/18.75px
light en provider=facebook variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  89.1,11 22×22  fill #ffffff #0866ff
  label  121.1,12.6 69.9×18.8  text #1f1f1f 600 15px/18.75px
light en provider=facebook variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  89.1,11 22×22  fill #ffffff #0866ff
  label  121.1,12.6 69.9×18.8  text #1f1f1f 600 15px/18.75px
light en provider=twitter variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #000000  radius 8px
  icon  86.2,11 22×22  fill #ffffff
  label  118.2,12.6 75.6×18.8  text #ffffff 600 15px/18.75px
light en provider=twitter variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  86.2,11 22×22  fill #000000
  label  118.2,12.6 75.6×18.8  text #1f1f1f 600 15px/18.75px
light en provider=twitter variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  86.2,11 22×22  fill #000000
  label  118.2,12.6 75.6×18.8  text #1f1f1f 600 15px/18.75px
light en provider=google variant=filled
  button  0,0 280×44  text #1f1f1f 500 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  icon  99.4,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  129.4,12.6 51.2×18.8  text #1f1f1f 500 15px/18.75px
light en provider=google variant=outline
  button  0,0 280×44  text #1f1f1f 500 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  icon  99.4,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  129.4,12.6 51.2×18.8  text #1f1f1f 500 15px/18.75px
light en provider=google variant=neutral
  button  0,0 280×44  text #1f1f1f 500 15px/18.75px  surface #f2f2f2  radius 8px
  icon  99.4,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  129.4,12.6 51.2×18.8  text #1f1f1f 500 15px/18.75px
light en provider=apple:web variant=filled
  button  0,0 280×44  text #ffffff 600 18.92px/23.65px  surface #000000  radius 8px
  icon  97.6,11 22×22  fill #ffffff
  label  129.6,10.2 52.8×23.6  text #ffffff 600 18.92px/23.65px
light en provider=apple:web variant=outline
  button  0,0 280×44  text #000000 600 18.92px/23.65px  surface #ffffff  border 1px #000000  radius 8px
  icon  97.6,11 22×22  fill #000000
  label  129.6,10.2 52.8×23.6  text #000000 600 18.92px/23.65px
light en provider=apple:web variant=neutral
  button  0,0 280×44  text #000000 600 18.92px/23.65px  surface #ffffff  border 1px #000000  radius 8px
  icon  97.6,11 22×22  fill #000000
  label  129.6,10.2 52.8×23.6  text #000000 600 18.92px/23.65px
light en provider=aws variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #232f3e  radius 8px
  icon  108,11 22×22  fill #ffffff #ff9900
  label  140,12.6 32×18.8  text #ffffff 600 15px/18.75px
light en provider=aws variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  108,11 22×22  fill #232f3e #ff9900
  label  140,12.6 32×18.8  text #1f1f1f 600 15px/18.75px
light en provider=aws variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  108,11 22×22  fill #232f3e #ff9900
  label  140,12.6 32×18.8  text #1f1f1f 600 15px/18.75px
light en provider=alipay variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #076ff7  radius 8px
  icon  101.5,11 22×22  fill #00000000 #ffffff
  label  133.5,12.6 45×18.8  text #ffffff 600 15px/18.75px
light en provider=alipay variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  101.5,11 22×22  fill #ffffff #1677ff
  label  133.5,12.6 45×18.8  text #1f1f1f 600 15px/18.75px
light en provider=alipay variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  101.5,11 22×22  fill #ffffff #1677ff
  label  133.5,12.6 45×18.8  text #1f1f1f 600 15px/18.75px
light en provider=slack variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #4a154b  radius 8px
  icon  105.2,11 22×22  fill #e01e5a #36c5f0 #2eb67d #ecb22e
  label  137.2,12.6 37.6×18.8  text #ffffff 600 15px/18.75px
light en provider=slack variant=outline
  button  0,0 280×44  text #000000 600 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  icon  105.2,11 22×22  fill #e01e5a #36c5f0 #2eb67d #ecb22e
  label  137.2,12.6 37.6×18.8  text #000000 600 15px/18.75px
light en provider=slack variant=neutral
  button  0,0 280×44  text #000000 600 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  icon  105.2,11 22×22  fill #e01e5a #36c5f0 #2eb67d #ecb22e
  label  137.2,12.6 37.6×18.8  text #000000 600 15px/18.75px
light en provider=gitee variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #c71d23  radius 8px
  icon  104.6,11 22×22  fill #00000000 #ffffff
  label  136.6,12.6 38.8×18.8  text #ffffff 600 15px/18.75px
light en provider=gitee variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  104.6,11 22×22  fill #ffffff #c71d23
  label  136.6,12.6 38.8×18.8  text #1f1f1f 600 15px/18.75px
light en provider=gitee variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  104.6,11 22×22  fill #ffffff #c71d23
  label  136.6,12.6 38.8×18.8  text #1f1f1f 600 15px/18.75px
light en provider=gitlab variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #171321  radius 8px
  icon  100.2,11 22×22  fill #e24329 #fc6d26 #fca326
  label  132.2,12.6 47.6×18.8  text #ffffff 600 15px/18.75px
light en provider=gitlab variant=outline
  button  0,0 280×44  text #171321 600 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  icon  100.2,11 22×22  fill #e24329 #fc6d26 #fca326
  label  132.2,12.6 47.6×18.8  text #171321 600 15px/18.75px
light en provider=gitlab variant=neutral
  button  0,0 280×44  text #171321 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  100.2,11 22×22  fill #e24329 #fc6d26 #fca326
  label  132.2,12.6 47.6×18.8  text #171321 600 15px/18.75px
light en provider=baidu variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #2932e1  radius 8px
  icon  103.1,11 22×22  fill #ffffff
  label  135.1,12.6 41.9×18.8  text #ffffff 600 15px/18.75px
light en provider=baidu variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  103.1,11 22×22  fill #2932e1
  label  135.1,12.6 41.9×18.8  text #1f1f1f 600 15px/18.75px
light en provider=baidu variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  103.1,11 22×22  fill #2932e1
  label  135.1,12.6 41.9×18.8  text #1f1f1f 600 15px/18.75px
light en provider=qingcloud variant=filled
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  label  101.5,12.6 77×18.8  text #1f1f1f 600 15px/18.75px
light en provider=qingcloud variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  label  101.5,12.6 77×18.8  text #1f1f1f 600 15px/18.75px
light en provider=qingcloud variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  label  101.5,12.6 77×18.8  text #1f1f1f 600 15px/18.75px
light en provider=instagram variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #000000  radius 8px
  icon  85.9,11 22×22  fill #ffffff
  label  117.9,12.6 76.2×18.8  text #ffffff 600 15px/18.75px
light en provider=instagram variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  85.9,11 22×22  fill #000000
  label  117.9,12.6 76.2×18.8  text #1f1f1f 600 15px/18.75px
light en provider=instagram variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  85.9,11 22×22  fill #000000
  label  117.9,12.6 76.2×18.8  text #1f1f1f 600 15px/18.75px
light en provider=linkedin variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #0a66c2  radius 8px
  icon  91.9,11 22×22  fill #00000000 #ffffff
  label  123.9,12.6 64.1×18.8  text #ffffff 600 15px/18.75px
light en provider=linkedin variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  91.9,11 22×22  fill #ffffff #0a66c2
  label  123.9,12.6 64.1×18.8  text #1f1f1f 600 15px/18.75px
light en provider=linkedin variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  91.9,11 22×22  fill #ffffff #0a66c2
  label  123.9,12.6 64.1×18.8  text #1f1f1f 600 15px/18.75px
light en provider=amazon variant=filled
  button  0,0 280×44  text #1e0e00 600 15px/18.75px  surface #ff9900  radius 8px
  icon  94.3,11 22×22  fill #1e0e00 #1e0e00
  label  126.3,12.6 59.3×18.8  text #1e0e00 600 15px/18.75px
light en provider=amazon variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  94.3,11 22×22  fill #000000 #ff9900
  label  126.3,12.6 59.3×18.8  text #1f1f1f 600 15px/18.75px
light en provider=amazon variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  94.3,11 22×22  fill #000000 #ff9900
  label  126.3,12.6 59.3×18.8  text #1f1f1f 600 15px/18.75px
dark en provider=wechat:pc variant=filled
  button  0,0 280×44  text #333333 600 15px/18.75px  surface #07c160  radius 8px
  icon  95.6,11 22×22  fill #333333
  label  127.6,12.6 56.8×18.8  text #333333 600 15px/18.75px
dark en provider=wechat:pc variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  95.6,11 22×22  fill #07c160
  label  127.6,12.6 56.8×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=wechat:pc variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  95.6,11 22×22  fill #07c160
  label  127.6,12.6 56.8×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=huawei variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #ce0e2d  radius 8px
  icon  96.4,11 22×22  fill #ffffff
  label  128.4,12.6 55.2×18.8  text #ffffff 600 15px/18.75px
dark en provider=huawei variant=outline
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #000000  border 1px #8e918f  radius 8px
  icon  96.4,11 22×22  fill #ffffff
  label  128.4,12.6 55.2×18.8  text #ffffff 600 15px/18.75px
dark en provider=huawei variant=neutral
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #000000  border 1px #8e918f  radius 8px
  icon  96.4,11 22×22  fill #ffffff
  label  128.4,12.6 55.2×18.8  text #ffffff 600 15px/18.75px
dark en provider=honor variant=filled
  button  0,0 280×44  text #000000 600 15px/18.75px  surface #ffffff  radius 8px
  label  111.8,12.6 56.5×18.8  text #000000 600 15px/18.75px
dark en provider=honor variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  label  111.8,12.6 56.5×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=honor variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  label  111.8,12.6 56.5×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=xiaomi variant=filled
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
dark en provider=xiaomi variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=xiaomi variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=qq variant=filled
  button  0,0 280×44  text #001520 600 15px/18.75px  surface #1ebafc  radius 8px
  icon  112.2,11 22×22  fill #ffffff
  label  144.2,12.6 23.6×18.8  text #001520 600 15px/18.75px
dark en provider=qq variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  112.2,11 22×22  fill #1ebafc
  label  144.2,12.6 23.6×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=qq variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  112.2,11 22×22  fill #1ebafc
  label  144.2,12.6 23.6×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=weibo variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #e6162d  radius 8px
  icon  101.2,11 22×22  fill #ffffff
  label  133.2,12.6 45.7×18.8  text #ffffff 600 15px/18.75px
dark en provider=weibo variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  101.2,11 22×22  fill #e6162d
  label  133.2,12.6 45.7×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=weibo variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  101.2,11 22×22  fill #e6162d
  label  133.2,12.6 45.7×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=github variant=filled
  button  0,0 280×44  text #000000 600 15px/18.75px  surface #ffffff  radius 8px
  icon  98.2,11 22×22  fill #000000
  label  130.2,12.6 51.5×18.8  text #000000 600 15px/18.75px
dark en provider=github variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  98.2,11 22×22  fill #ffffff
  label  130.2,12.6 51.5×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=github variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  98.2,11 22×22  fill #ffffff
  label  130.2,12.6 51.5×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=facebook variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #0866ff  radius 8px
  icon  89.1,11 22×22  fill #00000000 #ffffff
  label  121.1,12.6 69.9×18.8  text #ffffff 600 15px/18.75px
dark en provider=facebook variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  89.1,11 22×22  fill #ffffff #0866ff
  label  121.1,12.6 69.9×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=facebook variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  89.1,11 22×22  fill #ffffff #0866ff
  label  121.1,12.6 69.9×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=twitter variant=filled
  button  0,0 280×44  text #000000 600 15px/18.75px  surface #ffffff  radius 8px
  icon  86.2,11 22×22  fill #000000
  label  118.2,12.6 75.6×18.8  text #000000 600 15px/18.75px
dark en provider=twitter variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  86.2,11 22×22  fill #ffffff
  label  118.2,12.6 75.6×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=twitter variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  86.2,11 22×22  fill #ffffff
  label  118.2,12.6 75.6×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=google variant=filled
  button  0,0 280×44  text #e3e3e3 500 15px/18.75px  surface #131314  border 1px #8e918f  radius 8px
  icon  99.4,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  129.4,12.6 51.2×18.8  text #e3e3e3 500 15px/18.75px
dark en provider=google variant=outline
  button  0,0 280×44  text #e3e3e3 500 15px/18.75px  surface #131314  border 1px #8e918f  radius 8px
  icon  99.4,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  129.4,12.6 51.2×18.8  text #e3e3e3 500 15px/18.75px
dark en provider=google variant=neutral
  button  0,0 280×44  text #e3e3e3 500 15px/18.75px  surface #131314  border 1px #8e918f  radius 8px
  icon  99.4,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  129.4,12.6 51.2×18.8  text #e3e3e3 500 15px/18.75px
dark en provider=apple:web variant=filled
  button  0,0 280×44  text #000000 600 18.92px/23.65px  surface #ffffff  radius 8px
  icon  97.6,11 22×22  fill #000000
  label  129.6,10.2 52.8×23.6  text #000000 600 18.92px/23.65px
dark en provider=apple:web variant=outline
  button  0,0 280×44  text #000000 600 18.92px/23.65px  surface #ffffff  radius 8px
  icon  97.6,11 22×22  fill #000000
  label  129.6,10.2 52.8×23.6  text #000000 600 18.92px/23.65px
dark en provider=apple:web variant=neutral
  button  0,0 280×44  text #000000 600 18.92px/23.65px  surface #ffffff  radius 8px
  icon  97.6,11 22×22  fill #000000
  label  129.6,10.2 52.8×23.6  text #000000 600 18.92px/23.65px
dark en provider=aws variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #232f3e  border 1px #8e918f  radius 8px
  icon  108,11 22×22  fill #ffffff #ff9900
  label  140,12.6 32×18.8  text #ffffff 600 15px/18.75px
dark en provider=aws variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  108,11 22×22  fill #ffffff #ff9900
  label  140,12.6 32×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=aws variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  108,11 22×22  fill #ffffff #ff9900
  label  140,12.6 32×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=alipay variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #076ff7  radius 8px
  icon  101.5,11 22×22  fill #00000000 #ffffff
  label  133.5,12.6 45×18.8  text #ffffff 600 15px/18.75px
dark en provider=alipay variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  101.5,11 22×22  fill #ffffff #1677ff
  label  133.5,12.6 45×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=alipay variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  101.5,11 22×22  fill #ffffff #1677ff
  label  133.5,12.6 45×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=slack variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #4a154b  radius 8px
  icon  105.2,11 22×22  fill #e01e5a #36c5f0 #2eb67d #ecb22e
  label  137.2,12.6 37.6×18.8  text #ffffff 600 15px/18.75px
dark en provider=slack variant=outline
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #000000  border 1px #8e918f  radius 8px
  icon  105.2,11 22×22  fill #e01e5a #36c5f0 #2eb67d #ecb22e
  label  137.2,12.6 37.6×18.8  text #ffffff 600 15px/18.75px
dark en provider=slack variant=neutral
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #000000  border 1px #8e918f  radius 8px
  icon  105.2,11 22×22  fill #e01e5a #36c5f0 #2eb67d #ecb22e
  label  137.2,12.6 37.6×18.8  text #ffffff 600 15px/18.75px
dark en provider=gitee variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #c71d23  radius 8px
  icon  104.6,11 22×22  fill #00000000 #ffffff
  label  136.6,12.6 38.8×18.8  text #ffffff 600 15px/18.75px
dark en provider=gitee variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  104.6,11 22×22  fill #ffffff #c71d23
  label  136.6,12.6 38.8×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=gitee variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  104.6,11 22×22  fill #ffffff #c71d23
  label  136.6,12.6 38.8×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=gitlab variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #171321  border 1px #8e918f  radius 8px
  icon  100.2,11 22×22  fill #e24329 #fc6d26 #fca326
  label  132.2,12.6 47.6×18.8  text #ffffff 600 15px/18.75px
dark en provider=gitlab variant=outline
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #171321  border 1px #8e918f  radius 8px
  icon  100.2,11 22×22  fill #e24329 #fc6d26 #fca326
  label  132.2,12.6 47.6×18.8  text #ffffff 600 15px/18.75px
dark en provider=gitlab variant=neutral
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #171321  border 1px #8e918f  radius 8px
  icon  100.2,11 22×22  fill #e24329 #fc6d26 #fca326
  label  132.2,12.6 47.6×18.8  text #ffffff 600 15px/18.75px
dark en provider=baidu variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #2932e1  radius 8px
  icon  103.1,11 22×22  fill #ffffff
  label  135.1,12.6 41.9×18.8  text #ffffff 600 15px/18.75px
dark en provider=baidu variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  103.1,11 22×22  fill #ffffff
  label  135.1,12.6 41.9×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=baidu variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  103.1,11 22×22  fill #ffffff
  label  135.1,12.6 41.9×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=qingcloud variant=filled
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  label  101.5,12.6 77×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=qingcloud variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  label  101.5,12.6 77×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=qingcloud variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  label  101.5,12.6 77×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=instagram variant=filled
  button  0,0 280×44  text #000000 600 15px/18.75px  surface #ffffff  radius 8px
  icon  85.9,11 22×22  fill #000000
  label  117.9,12.6 76.2×18.8  text #000000 600 15px/18.75px
dark en provider=instagram variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  85.9,11 22×22  fill #ffffff
  label  117.9,12.6 76.2×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=instagram variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  85.9,11 22×22  fill #ffffff
  label  117.9,12.6 76.2×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=linkedin variant=filled
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #0a66c2  radius 8px
  icon  91.9,11 22×22  fill #00000000 #ffffff
  label  123.9,12.6 64.1×18.8  text #ffffff 600 15px/18.75px
dark en provider=linkedin variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  91.9,11 22×22  fill #00000000 #ffffff
  label  123.9,12.6 64.1×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=linkedin variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  91.9,11 22×22  fill #00000000 #ffffff
  label  123.9,12.6 64.1×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=amazon variant=filled
  button  0,0 280×44  text #1e0e00 600 15px/18.75px  surface #ff9900  radius 8px
  icon  94.3,11 22×22  fill #1e0e00 #1e0e00
  label  126.3,12.6 59.3×18.8  text #1e0e00 600 15px/18.75px
dark en provider=amazon variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  94.3,11 22×22  fill #ffffff #ff9900
  label  126.3,12.6 59.3×18.8  text #f2f2f2 600 15px/18.75px
dark en provider=amazon variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  94.3,11 22×22  fill #ffffff #ff9900
  label  126.3,12.6 59.3×18.8  text #f2f2f2 600 15px/18.75px`
/* end snapshot providers */

snapshots['shapes'] = `light en size=large shape=rectangular variant=filled
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
light en size=large shape=rectangular variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en size=large shape=rectangular variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en size=large shape=pill variant=filled
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 22px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
light en size=large shape=pill variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 22px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en size=large shape=pill variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 22px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en size=large shape=square variant=filled
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  11,11 22×22  fill #00000000 #ffffff
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
light en size=large shape=square variant=outline
  button  0,0 44×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  11,11 22×22  fill #ffffff #ff6900
  label  21.5,21.5 1×1  text #1f1f1f 600 15px/18.75px  for listeners only
light en size=large shape=square variant=neutral
  button  0,0 44×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  11,11 22×22  fill #ffffff #ff6900
  label  21.5,21.5 1×1  text #1f1f1f 600 15px/18.75px  for listeners only
light en size=large shape=circle variant=filled
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 50%
  icon  11,11 22×22  fill #00000000 #ffffff
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
light en size=large shape=circle variant=outline
  button  0,0 44×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 50%
  icon  11,11 22×22  fill #ffffff #ff6900
  label  21.5,21.5 1×1  text #1f1f1f 600 15px/18.75px  for listeners only
light en size=large shape=circle variant=neutral
  button  0,0 44×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 50%
  icon  11,11 22×22  fill #ffffff #ff6900
  label  21.5,21.5 1×1  text #1f1f1f 600 15px/18.75px  for listeners only
light en size=large text=signin_with variant=neutral provider=google
  button  0,0 280×44  text #1f1f1f 500 15px/18.75px  surface #f2f2f2  radius 8px
  icon  55.7,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  85.7,12.6 138.7×18.8  text #1f1f1f 500 15px/18.75px
light en size=large text=signup_with variant=neutral provider=google
  button  0,0 280×44  text #1f1f1f 500 15px/18.75px  surface #f2f2f2  radius 8px
  icon  53,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  83,12.6 143.9×18.8  text #1f1f1f 500 15px/18.75px
light en size=large text=continue_with variant=neutral provider=google
  button  0,0 280×44  text #1f1f1f 500 15px/18.75px  surface #f2f2f2  radius 8px
  icon  47.2,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  77.2,12.6 155.6×18.8  text #1f1f1f 500 15px/18.75px
light en size=large text=signin variant=neutral provider=google
  button  0,0 280×44  text #1f1f1f 500 15px/18.75px  surface #f2f2f2  radius 8px
  icon  100.8,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  130.8,12.6 48.4×18.8  text #1f1f1f 500 15px/18.75px
light en size=large provider=acme shape=pill display-name=Acme
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #ffffff  border 1px #747775  radius 22px
  icon  103.6,11 22×22  text #1f1f1f 600 12px/12px  border 1px #1f1f1f  radius 30%
  label  135.6,12.6 40.8×18.8  text #1f1f1f 600 15px/18.75px
light en size=medium shape=rectangular variant=filled
  button  0,0 250×38  text #1f0d00 600 14px/17.5px  surface #ff6900  radius 8px
  icon  86.4,9 20×20  fill #00000000 #ffffff
  label  116.4,10.3 47.1×17.5  text #1f0d00 600 14px/17.5px
light en size=medium shape=rectangular variant=outline
  button  0,0 250×38  text #1f1f1f 600 14px/17.5px  border 1px #747775  radius 8px
  icon  86.4,9 20×20  fill #ffffff #ff6900
  label  116.4,10.3 47.1×17.5  text #1f1f1f 600 14px/17.5px
light en size=medium shape=rectangular variant=neutral
  button  0,0 250×38  text #1f1f1f 600 14px/17.5px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  86.4,9 20×20  fill #ffffff #ff6900
  label  116.4,10.3 47.1×17.5  text #1f1f1f 600 14px/17.5px
light en size=medium shape=pill variant=filled
  button  0,0 250×38  text #1f0d00 600 14px/17.5px  surface #ff6900  radius 19px
  icon  86.4,9 20×20  fill #00000000 #ffffff
  label  116.4,10.3 47.1×17.5  text #1f0d00 600 14px/17.5px
light en size=medium shape=pill variant=outline
  button  0,0 250×38  text #1f1f1f 600 14px/17.5px  border 1px #747775  radius 19px
  icon  86.4,9 20×20  fill #ffffff #ff6900
  label  116.4,10.3 47.1×17.5  text #1f1f1f 600 14px/17.5px
light en size=medium shape=pill variant=neutral
  button  0,0 250×38  text #1f1f1f 600 14px/17.5px  surface #f2f2f2  border 1px #747775  radius 19px
  icon  86.4,9 20×20  fill #ffffff #ff6900
  label  116.4,10.3 47.1×17.5  text #1f1f1f 600 14px/17.5px
light en size=medium shape=square variant=filled
  button  0,0 38×38  text #1f0d00 600 14px/17.5px  surface #ff6900  radius 8px
  icon  9,9 20×20  fill #00000000 #ffffff
  label  18.5,18.5 1×1  text #1f0d00 600 14px/17.5px  for listeners only
light en size=medium shape=square variant=outline
  button  0,0 38×38  text #1f1f1f 600 14px/17.5px  border 1px #747775  radius 8px
  icon  9,9 20×20  fill #ffffff #ff6900
  label  18.5,18.5 1×1  text #1f1f1f 600 14px/17.5px  for listeners only
light en size=medium shape=square variant=neutral
  button  0,0 38×38  text #1f1f1f 600 14px/17.5px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  9,9 20×20  fill #ffffff #ff6900
  label  18.5,18.5 1×1  text #1f1f1f 600 14px/17.5px  for listeners only
light en size=medium shape=circle variant=filled
  button  0,0 38×38  text #1f0d00 600 14px/17.5px  surface #ff6900  radius 50%
  icon  9,9 20×20  fill #00000000 #ffffff
  label  18.5,18.5 1×1  text #1f0d00 600 14px/17.5px  for listeners only
light en size=medium shape=circle variant=outline
  button  0,0 38×38  text #1f1f1f 600 14px/17.5px  border 1px #747775  radius 50%
  icon  9,9 20×20  fill #ffffff #ff6900
  label  18.5,18.5 1×1  text #1f1f1f 600 14px/17.5px  for listeners only
light en size=medium shape=circle variant=neutral
  button  0,0 38×38  text #1f1f1f 600 14px/17.5px  surface #f2f2f2  border 1px #747775  radius 50%
  icon  9,9 20×20  fill #ffffff #ff6900
  label  18.5,18.5 1×1  text #1f1f1f 600 14px/17.5px  for listeners only
light en size=medium text=signin_with variant=neutral provider=google
  button  0,0 250×38  text #1f1f1f 500 14px/17.5px  surface #f2f2f2  radius 8px
  icon  45.3,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  75.3,10.3 129.4×17.5  text #1f1f1f 500 14px/17.5px
light en size=medium text=signup_with variant=neutral provider=google
  button  0,0 250×38  text #1f1f1f 500 14px/17.5px  surface #f2f2f2  radius 8px
  icon  42.8,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  72.8,10.3 134.3×17.5  text #1f1f1f 500 14px/17.5px
light en size=medium text=continue_with variant=neutral provider=google
  button  0,0 250×38  text #1f1f1f 500 14px/17.5px  surface #f2f2f2  radius 8px
  icon  37.4,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  67.4,10.3 145.3×17.5  text #1f1f1f 500 14px/17.5px
light en size=medium text=signin variant=neutral provider=google
  button  0,0 250×38  text #1f1f1f 500 14px/17.5px  surface #f2f2f2  radius 8px
  icon  87.4,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  117.4,10.3 45.1×17.5  text #1f1f1f 500 14px/17.5px
light en size=medium provider=acme shape=pill display-name=Acme
  button  0,0 250×38  text #1f1f1f 600 14px/17.5px  surface #ffffff  border 1px #747775  radius 19px
  icon  91,9 20×20  text #1f1f1f 600 11.2px/11.2px  border 1px #1f1f1f  radius 30%
  label  121,10.3 38.1×17.5  text #1f1f1f 600 14px/17.5px
light en size=small shape=rectangular variant=filled
  button  0,0 220×32  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 8px
  icon  74.1,7 18×18  fill #00000000 #ffffff
  label  102.1,7.9 43.8×16.3  text #1f0d00 600 13px/16.25px
light en size=small shape=rectangular variant=outline
  button  0,0 220×32  text #1f1f1f 600 13px/16.25px  border 1px #747775  radius 8px
  icon  74.1,7 18×18  fill #ffffff #ff6900
  label  102.1,7.9 43.8×16.3  text #1f1f1f 600 13px/16.25px
light en size=small shape=rectangular variant=neutral
  button  0,0 220×32  text #1f1f1f 600 13px/16.25px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  74.1,7 18×18  fill #ffffff #ff6900
  label  102.1,7.9 43.8×16.3  text #1f1f1f 600 13px/16.25px
light en size=small shape=pill variant=filled
  button  0,0 220×32  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 16px
  icon  74.1,7 18×18  fill #00000000 #ffffff
  label  102.1,7.9 43.8×16.3  text #1f0d00 600 13px/16.25px
light en size=small shape=pill variant=outline
  button  0,0 220×32  text #1f1f1f 600 13px/16.25px  border 1px #747775  radius 16px
  icon  74.1,7 18×18  fill #ffffff #ff6900
  label  102.1,7.9 43.8×16.3  text #1f1f1f 600 13px/16.25px
light en size=small shape=pill variant=neutral
  button  0,0 220×32  text #1f1f1f 600 13px/16.25px  surface #f2f2f2  border 1px #747775  radius 16px
  icon  74.1,7 18×18  fill #ffffff #ff6900
  label  102.1,7.9 43.8×16.3  text #1f1f1f 600 13px/16.25px
light en size=small shape=square variant=filled
  button  0,0 32×32  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 8px
  icon  7,7 18×18  fill #00000000 #ffffff
  label  15.5,15.5 1×1  text #1f0d00 600 13px/16.25px  for listeners only
light en size=small shape=square variant=outline
  button  0,0 32×32  text #1f1f1f 600 13px/16.25px  border 1px #747775  radius 8px
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #1f1f1f 600 13px/16.25px  for listeners only
light en size=small shape=square variant=neutral
  button  0,0 32×32  text #1f1f1f 600 13px/16.25px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #1f1f1f 600 13px/16.25px  for listeners only
light en size=small shape=circle variant=filled
  button  0,0 32×32  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 50%
  icon  7,7 18×18  fill #00000000 #ffffff
  label  15.5,15.5 1×1  text #1f0d00 600 13px/16.25px  for listeners only
light en size=small shape=circle variant=outline
  button  0,0 32×32  text #1f1f1f 600 13px/16.25px  border 1px #747775  radius 50%
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #1f1f1f 600 13px/16.25px  for listeners only
light en size=small shape=circle variant=neutral
  button  0,0 32×32  text #1f1f1f 600 13px/16.25px  surface #f2f2f2  border 1px #747775  radius 50%
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #1f1f1f 600 13px/16.25px  for listeners only
light en size=small text=signin_with variant=neutral provider=google
  button  0,0 220×32  text #1f1f1f 500 13px/16.25px  surface #f2f2f2  radius 8px
  icon  34.9,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  64.9,7.9 120.2×16.3  text #1f1f1f 500 13px/16.25px
light en size=small text=signup_with variant=neutral provider=google
  button  0,0 220×32  text #1f1f1f 500 13px/16.25px  surface #f2f2f2  radius 8px
  icon  32.6,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  62.6,7.9 124.7×16.3  text #1f1f1f 500 13px/16.25px
light en size=small text=continue_with variant=neutral provider=google
  button  0,0 220×32  text #1f1f1f 500 13px/16.25px  surface #f2f2f2  radius 8px
  icon  27.6,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  57.6,7.9 134.9×16.3  text #1f1f1f 500 13px/16.25px
light en size=small text=signin variant=neutral provider=google
  button  0,0 220×32  text #1f1f1f 500 13px/16.25px  surface #f2f2f2  radius 8px
  icon  74,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  104,7.9 41.9×16.3  text #1f1f1f 500 13px/16.25px
light en size=small provider=acme shape=pill display-name=Acme
  button  0,0 220×32  text #1f1f1f 600 13px/16.25px  surface #ffffff  border 1px #747775  radius 16px
  icon  78.3,7 18×18  text #1f1f1f 600 10.4px/10.4px  border 1px #1f1f1f  radius 30%
  label  106.3,7.9 35.4×16.3  text #1f1f1f 600 13px/16.25px
dark en size=large shape=rectangular variant=filled
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
dark en size=large shape=rectangular variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en size=large shape=rectangular variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en size=large shape=pill variant=filled
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 22px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
dark en size=large shape=pill variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 22px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en size=large shape=pill variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 22px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en size=large shape=square variant=filled
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  11,11 22×22  fill #00000000 #ffffff
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
dark en size=large shape=square variant=outline
  button  0,0 44×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  11,11 22×22  fill #ffffff #ff6900
  label  21.5,21.5 1×1  text #f2f2f2 600 15px/18.75px  for listeners only
dark en size=large shape=square variant=neutral
  button  0,0 44×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  11,11 22×22  fill #ffffff #ff6900
  label  21.5,21.5 1×1  text #f2f2f2 600 15px/18.75px  for listeners only
dark en size=large shape=circle variant=filled
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 50%
  icon  11,11 22×22  fill #00000000 #ffffff
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
dark en size=large shape=circle variant=outline
  button  0,0 44×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 50%
  icon  11,11 22×22  fill #ffffff #ff6900
  label  21.5,21.5 1×1  text #f2f2f2 600 15px/18.75px  for listeners only
dark en size=large shape=circle variant=neutral
  button  0,0 44×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 50%
  icon  11,11 22×22  fill #ffffff #ff6900
  label  21.5,21.5 1×1  text #f2f2f2 600 15px/18.75px  for listeners only
dark en size=large text=signin_with variant=neutral provider=google
  button  0,0 280×44  text #e3e3e3 500 15px/18.75px  surface #131314  border 1px #8e918f  radius 8px
  icon  55.7,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  85.7,12.6 138.7×18.8  text #e3e3e3 500 15px/18.75px
dark en size=large text=signup_with variant=neutral provider=google
  button  0,0 280×44  text #e3e3e3 500 15px/18.75px  surface #131314  border 1px #8e918f  radius 8px
  icon  53,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  83,12.6 143.9×18.8  text #e3e3e3 500 15px/18.75px
dark en size=large text=continue_with variant=neutral provider=google
  button  0,0 280×44  text #e3e3e3 500 15px/18.75px  surface #131314  border 1px #8e918f  radius 8px
  icon  47.2,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  77.2,12.6 155.6×18.8  text #e3e3e3 500 15px/18.75px
dark en size=large text=signin variant=neutral provider=google
  button  0,0 280×44  text #e3e3e3 500 15px/18.75px  surface #131314  border 1px #8e918f  radius 8px
  icon  100.8,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  130.8,12.6 48.4×18.8  text #e3e3e3 500 15px/18.75px
dark en size=large provider=acme shape=pill display-name=Acme
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 22px
  icon  103.6,11 22×22  text #f2f2f2 600 12px/12px  border 1px #f2f2f2  radius 30%
  label  135.6,12.6 40.8×18.8  text #f2f2f2 600 15px/18.75px
dark en size=medium shape=rectangular variant=filled
  button  0,0 250×38  text #1f0d00 600 14px/17.5px  surface #ff6900  radius 8px
  icon  86.4,9 20×20  fill #00000000 #ffffff
  label  116.4,10.3 47.1×17.5  text #1f0d00 600 14px/17.5px
dark en size=medium shape=rectangular variant=outline
  button  0,0 250×38  text #f2f2f2 600 14px/17.5px  border 1px #8e918f  radius 8px
  icon  86.4,9 20×20  fill #ffffff #ff6900
  label  116.4,10.3 47.1×17.5  text #f2f2f2 600 14px/17.5px
dark en size=medium shape=rectangular variant=neutral
  button  0,0 250×38  text #f2f2f2 600 14px/17.5px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  86.4,9 20×20  fill #ffffff #ff6900
  label  116.4,10.3 47.1×17.5  text #f2f2f2 600 14px/17.5px
dark en size=medium shape=pill variant=filled
  button  0,0 250×38  text #1f0d00 600 14px/17.5px  surface #ff6900  radius 19px
  icon  86.4,9 20×20  fill #00000000 #ffffff
  label  116.4,10.3 47.1×17.5  text #1f0d00 600 14px/17.5px
dark en size=medium shape=pill variant=outline
  button  0,0 250×38  text #f2f2f2 600 14px/17.5px  border 1px #8e918f  radius 19px
  icon  86.4,9 20×20  fill #ffffff #ff6900
  label  116.4,10.3 47.1×17.5  text #f2f2f2 600 14px/17.5px
dark en size=medium shape=pill variant=neutral
  button  0,0 250×38  text #f2f2f2 600 14px/17.5px  surface #2a2a2a  border 1px #8e918f  radius 19px
  icon  86.4,9 20×20  fill #ffffff #ff6900
  label  116.4,10.3 47.1×17.5  text #f2f2f2 600 14px/17.5px
dark en size=medium shape=square variant=filled
  button  0,0 38×38  text #1f0d00 600 14px/17.5px  surface #ff6900  radius 8px
  icon  9,9 20×20  fill #00000000 #ffffff
  label  18.5,18.5 1×1  text #1f0d00 600 14px/17.5px  for listeners only
dark en size=medium shape=square variant=outline
  button  0,0 38×38  text #f2f2f2 600 14px/17.5px  border 1px #8e918f  radius 8px
  icon  9,9 20×20  fill #ffffff #ff6900
  label  18.5,18.5 1×1  text #f2f2f2 600 14px/17.5px  for listeners only
dark en size=medium shape=square variant=neutral
  button  0,0 38×38  text #f2f2f2 600 14px/17.5px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  9,9 20×20  fill #ffffff #ff6900
  label  18.5,18.5 1×1  text #f2f2f2 600 14px/17.5px  for listeners only
dark en size=medium shape=circle variant=filled
  button  0,0 38×38  text #1f0d00 600 14px/17.5px  surface #ff6900  radius 50%
  icon  9,9 20×20  fill #00000000 #ffffff
  label  18.5,18.5 1×1  text #1f0d00 600 14px/17.5px  for listeners only
dark en size=medium shape=circle variant=outline
  button  0,0 38×38  text #f2f2f2 600 14px/17.5px  border 1px #8e918f  radius 50%
  icon  9,9 20×20  fill #ffffff #ff6900
  label  18.5,18.5 1×1  text #f2f2f2 600 14px/17.5px  for listeners only
dark en size=medium shape=circle variant=neutral
  button  0,0 38×38  text #f2f2f2 600 14px/17.5px  surface #2a2a2a  border 1px #8e918f  radius 50%
  icon  9,9 20×20  fill #ffffff #ff6900
  label  18.5,18.5 1×1  text #f2f2f2 600 14px/17.5px  for listeners only
dark en size=medium text=signin_with variant=neutral provider=google
  button  0,0 250×38  text #e3e3e3 500 14px/17.5px  surface #131314  border 1px #8e918f  radius 8px
  icon  45.3,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  75.3,10.3 129.4×17.5  text #e3e3e3 500 14px/17.5px
dark en size=medium text=signup_with variant=neutral provider=google
  button  0,0 250×38  text #e3e3e3 500 14px/17.5px  surface #131314  border 1px #8e918f  radius 8px
  icon  42.8,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  72.8,10.3 134.3×17.5  text #e3e3e3 500 14px/17.5px
dark en size=medium text=continue_with variant=neutral provider=google
  button  0,0 250×38  text #e3e3e3 500 14px/17.5px  surface #131314  border 1px #8e918f  radius 8px
  icon  37.4,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  67.4,10.3 145.3×17.5  text #e3e3e3 500 14px/17.5px
dark en size=medium text=signin variant=neutral provider=google
  button  0,0 250×38  text #e3e3e3 500 14px/17.5px  surface #131314  border 1px #8e918f  radius 8px
  icon  87.4,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  117.4,10.3 45.1×17.5  text #e3e3e3 500 14px/17.5px
dark en size=medium provider=acme shape=pill display-name=Acme
  button  0,0 250×38  text #f2f2f2 600 14px/17.5px  surface #2a2a2a  border 1px #8e918f  radius 19px
  icon  91,9 20×20  text #f2f2f2 600 11.2px/11.2px  border 1px #f2f2f2  radius 30%
  label  121,10.3 38.1×17.5  text #f2f2f2 600 14px/17.5px
dark en size=small shape=rectangular variant=filled
  button  0,0 220×32  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 8px
  icon  74.1,7 18×18  fill #00000000 #ffffff
  label  102.1,7.9 43.8×16.3  text #1f0d00 600 13px/16.25px
dark en size=small shape=rectangular variant=outline
  button  0,0 220×32  text #f2f2f2 600 13px/16.25px  border 1px #8e918f  radius 8px
  icon  74.1,7 18×18  fill #ffffff #ff6900
  label  102.1,7.9 43.8×16.3  text #f2f2f2 600 13px/16.25px
dark en size=small shape=rectangular variant=neutral
  button  0,0 220×32  text #f2f2f2 600 13px/16.25px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  74.1,7 18×18  fill #ffffff #ff6900
  label  102.1,7.9 43.8×16.3  text #f2f2f2 600 13px/16.25px
dark en size=small shape=pill variant=filled
  button  0,0 220×32  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 16px
  icon  74.1,7 18×18  fill #00000000 #ffffff
  label  102.1,7.9 43.8×16.3  text #1f0d00 600 13px/16.25px
dark en size=small shape=pill variant=outline
  button  0,0 220×32  text #f2f2f2 600 13px/16.25px  border 1px #8e918f  radius 16px
  icon  74.1,7 18×18  fill #ffffff #ff6900
  label  102.1,7.9 43.8×16.3  text #f2f2f2 600 13px/16.25px
dark en size=small shape=pill variant=neutral
  button  0,0 220×32  text #f2f2f2 600 13px/16.25px  surface #2a2a2a  border 1px #8e918f  radius 16px
  icon  74.1,7 18×18  fill #ffffff #ff6900
  label  102.1,7.9 43.8×16.3  text #f2f2f2 600 13px/16.25px
dark en size=small shape=square variant=filled
  button  0,0 32×32  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 8px
  icon  7,7 18×18  fill #00000000 #ffffff
  label  15.5,15.5 1×1  text #1f0d00 600 13px/16.25px  for listeners only
dark en size=small shape=square variant=outline
  button  0,0 32×32  text #f2f2f2 600 13px/16.25px  border 1px #8e918f  radius 8px
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #f2f2f2 600 13px/16.25px  for listeners only
dark en size=small shape=square variant=neutral
  button  0,0 32×32  text #f2f2f2 600 13px/16.25px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #f2f2f2 600 13px/16.25px  for listeners only
dark en size=small shape=circle variant=filled
  button  0,0 32×32  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 50%
  icon  7,7 18×18  fill #00000000 #ffffff
  label  15.5,15.5 1×1  text #1f0d00 600 13px/16.25px  for listeners only
dark en size=small shape=circle variant=outline
  button  0,0 32×32  text #f2f2f2 600 13px/16.25px  border 1px #8e918f  radius 50%
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #f2f2f2 600 13px/16.25px  for listeners only
dark en size=small shape=circle variant=neutral
  button  0,0 32×32  text #f2f2f2 600 13px/16.25px  surface #2a2a2a  border 1px #8e918f  radius 50%
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #f2f2f2 600 13px/16.25px  for listeners only
dark en size=small text=signin_with variant=neutral provider=google
  button  0,0 220×32  text #e3e3e3 500 13px/16.25px  surface #131314  border 1px #8e918f  radius 8px
  icon  34.9,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  64.9,7.9 120.2×16.3  text #e3e3e3 500 13px/16.25px
dark en size=small text=signup_with variant=neutral provider=google
  button  0,0 220×32  text #e3e3e3 500 13px/16.25px  surface #131314  border 1px #8e918f  radius 8px
  icon  32.6,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  62.6,7.9 124.7×16.3  text #e3e3e3 500 13px/16.25px
dark en size=small text=continue_with variant=neutral provider=google
  button  0,0 220×32  text #e3e3e3 500 13px/16.25px  surface #131314  border 1px #8e918f  radius 8px
  icon  27.6,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  57.6,7.9 134.9×16.3  text #e3e3e3 500 13px/16.25px
dark en size=small text=signin variant=neutral provider=google
  button  0,0 220×32  text #e3e3e3 500 13px/16.25px  surface #131314  border 1px #8e918f  radius 8px
  icon  74,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  104,7.9 41.9×16.3  text #e3e3e3 500 13px/16.25px
dark en size=small provider=acme shape=pill display-name=Acme
  button  0,0 220×32  text #f2f2f2 600 13px/16.25px  surface #2a2a2a  border 1px #8e918f  radius 16px
  icon  78.3,7 18×18  text #f2f2f2 600 10.4px/10.4px  border 1px #f2f2f2  radius 30%
  label  106.3,7.9 35.4×16.3  text #f2f2f2 600 13px/16.25px`
/* end snapshot shapes */

snapshots['languages'] = `light en text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  45.3,3 22×22  fill #00000000 #ffffff
  label  77.3,4.6 157.3×18.8  text #1f0d00 600 15px/18.75px
  badge  107,27 66×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light zh-CN text=continue_with last-used
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  29,11 22×22  fill #00000000 #ffffff
  label  61,12.6 120×18.8  text #1f0d00 600 15px/18.75px
  badge  191,13.1 60×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light es text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  45.1,3 22×22  fill #00000000 #ffffff
  label  77.1,4.6 157.8×18.8  text #1f0d00 600 15px/18.75px
  badge  80.9,27 118.2×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light pt-BR text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  42.7,3 22×22  fill #00000000 #ffffff
  label  74.7,4.6 162.6×18.8  text #1f0d00 600 15px/18.75px
  badge  86.3,27 107.4×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light fr text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  41.6,3 22×22  fill #00000000 #ffffff
  label  73.6,4.6 164.7×18.8  text #1f0d00 600 15px/18.75px
  badge  86.8,27 106.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light de text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  44.8,3 22×22  fill #00000000 #ffffff
  label  76.8,4.6 158.5×18.8  text #1f0d00 600 15px/18.75px
  badge  84.4,27 111.2×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light it text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  48.3,3 22×22  fill #00000000 #ffffff
  label  80.3,4.6 151.3×18.8  text #1f0d00 600 15px/18.75px
  badge  94.2,27 91.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light ru text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  25.4,3 22×22  fill #00000000 #ffffff
  label  57.4,4.6 197.2×18.8  text #1f0d00 600 15px/18.75px
  badge  87.8,27 104.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light uk text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  25.1,3 22×22  fill #00000000 #ffffff
  label  57.1,4.6 197.7×18.8  text #1f0d00 600 15px/18.75px
  badge  95.1,27 89.8×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light pl text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  37.4,3 22×22  fill #00000000 #ffffff
  label  69.4,4.6 173.1×18.8  text #1f0d00 600 15px/18.75px
  badge  84.8,27 110.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light tr text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  52.2,3 22×22  fill #00000000 #ffffff
  label  84.2,4.6 143.6×18.8  text #1f0d00 600 15px/18.75px
  badge  95.1,27 89.8×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light ar text=continue_with last-used
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  237.4,11 22×22  fill #00000000 #ffffff
  label  100.7,12.6 126.7×18.8  text #1f0d00 600 15px/18.75px
  badge  20.6,13.1 70.1×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light he text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  214.4,3 22×22  fill #00000000 #ffffff
  label  43.6,4.6 160.8×18.8  text #1f0d00 600 15px/18.75px
  badge  90.5,27 99.1×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light hi text=continue_with last-used
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  23.2,11 22×22  fill #00000000 #ffffff
  label  55.2,12.6 118.6×18.8  text #1f0d00 600 15px/18.75px
  badge  183.8,13.1 73×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light bn text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  46.3,3 22×22  fill #00000000 #ffffff
  label  78.3,4.6 155.3×18.8  text #1f0d00 600 15px/18.75px
  badge  99,27 82×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light id text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  30.3,3 22×22  fill #00000000 #ffffff
  label  62.3,4.6 187.4×18.8  text #1f0d00 600 15px/18.75px
  badge  81,27 118×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light ms text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  33.7,3 22×22  fill #00000000 #ffffff
  label  65.7,4.6 180.7×18.8  text #1f0d00 600 15px/18.75px
  badge  81,27 118×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light th text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  43.1,3 22×22  fill #00000000 #ffffff
  label  75.1,4.6 161.8×18.8  text #1f0d00 600 15px/18.75px
  badge  115.3,27 49.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light vi text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  54.7,3 22×22  fill #00000000 #ffffff
  label  86.7,4.6 138.6×18.8  text #1f0d00 600 15px/18.75px
  badge  81.7,27 116.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light nl text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  44,3 22×22  fill #00000000 #ffffff
  label  76,4.6 159.9×18.8  text #1f0d00 600 15px/18.75px
  badge  92,27 95.9×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light sv text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  49.4,3 22×22  fill #00000000 #ffffff
  label  81.4,4.6 149.1×18.8  text #1f0d00 600 15px/18.75px
  badge  93.5,27 93×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark en text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  45.3,3 22×22  fill #00000000 #ffffff
  label  77.3,4.6 157.3×18.8  text #1f0d00 600 15px/18.75px
  badge  107,27 66×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark zh-CN text=continue_with last-used
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  29,11 22×22  fill #00000000 #ffffff
  label  61,12.6 120×18.8  text #1f0d00 600 15px/18.75px
  badge  191,13.1 60×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark es text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  45.1,3 22×22  fill #00000000 #ffffff
  label  77.1,4.6 157.8×18.8  text #1f0d00 600 15px/18.75px
  badge  80.9,27 118.2×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark pt-BR text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  42.7,3 22×22  fill #00000000 #ffffff
  label  74.7,4.6 162.6×18.8  text #1f0d00 600 15px/18.75px
  badge  86.3,27 107.4×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark fr text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  41.6,3 22×22  fill #00000000 #ffffff
  label  73.6,4.6 164.7×18.8  text #1f0d00 600 15px/18.75px
  badge  86.8,27 106.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark de text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  44.8,3 22×22  fill #00000000 #ffffff
  label  76.8,4.6 158.5×18.8  text #1f0d00 600 15px/18.75px
  badge  84.4,27 111.2×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark it text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  48.3,3 22×22  fill #00000000 #ffffff
  label  80.3,4.6 151.3×18.8  text #1f0d00 600 15px/18.75px
  badge  94.2,27 91.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark ru text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  25.4,3 22×22  fill #00000000 #ffffff
  label  57.4,4.6 197.2×18.8  text #1f0d00 600 15px/18.75px
  badge  87.8,27 104.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark uk text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  25.1,3 22×22  fill #00000000 #ffffff
  label  57.1,4.6 197.7×18.8  text #1f0d00 600 15px/18.75px
  badge  95.1,27 89.8×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark pl text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  37.4,3 22×22  fill #00000000 #ffffff
  label  69.4,4.6 173.1×18.8  text #1f0d00 600 15px/18.75px
  badge  84.8,27 110.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark tr text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  52.2,3 22×22  fill #00000000 #ffffff
  label  84.2,4.6 143.6×18.8  text #1f0d00 600 15px/18.75px
  badge  95.1,27 89.8×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark ar text=continue_with last-used
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  237.4,11 22×22  fill #00000000 #ffffff
  label  100.7,12.6 126.7×18.8  text #1f0d00 600 15px/18.75px
  badge  20.6,13.1 70.1×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark he text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  214.4,3 22×22  fill #00000000 #ffffff
  label  43.6,4.6 160.8×18.8  text #1f0d00 600 15px/18.75px
  badge  90.5,27 99.1×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark hi text=continue_with last-used
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  23.2,11 22×22  fill #00000000 #ffffff
  label  55.2,12.6 118.6×18.8  text #1f0d00 600 15px/18.75px
  badge  183.8,13.1 73×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark bn text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  46.3,3 22×22  fill #00000000 #ffffff
  label  78.3,4.6 155.3×18.8  text #1f0d00 600 15px/18.75px
  badge  99,27 82×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark id text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  30.3,3 22×22  fill #00000000 #ffffff
  label  62.3,4.6 187.4×18.8  text #1f0d00 600 15px/18.75px
  badge  81,27 118×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark ms text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  33.7,3 22×22  fill #00000000 #ffffff
  label  65.7,4.6 180.7×18.8  text #1f0d00 600 15px/18.75px
  badge  81,27 118×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark th text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  43.1,3 22×22  fill #00000000 #ffffff
  label  75.1,4.6 161.8×18.8  text #1f0d00 600 15px/18.75px
  badge  115.3,27 49.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark vi text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  54.7,3 22×22  fill #00000000 #ffffff
  label  86.7,4.6 138.6×18.8  text #1f0d00 600 15px/18.75px
  badge  81.7,27 116.5×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark nl text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  44,3 22×22  fill #00000000 #ffffff
  label  76,4.6 159.9×18.8  text #1f0d00 600 15px/18.75px
  badge  92,27 95.9×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark sv text=continue_with last-used
  button  0,0 280×49.8  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  49.4,3 22×22  fill #00000000 #ffffff
  label  81.4,4.6 149.1×18.8  text #1f0d00 600 15px/18.75px
  badge  93.5,27 93×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px`
/* end snapshot languages */

snapshots['states'] = `light en variant=filled class=hover
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  over it #ffffff2b  radius 8px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
light en variant=outline class=hover
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  over it #0000000f  border 1px #747775  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en variant=neutral class=hover
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  over it #0000000f  border 1px #747775  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en variant=filled class=focus
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px  ring 3px #1a73e8
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
light en variant=outline class=focus
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px  ring 3px #1a73e8
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en variant=neutral class=focus
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px  ring 3px #1a73e8
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
light en variant=filled class=start
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  message  0,52 280×36.4  text #1f1f1f 400 13px/18.2px
light en variant=outline class=start
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
  message  0,52 280×36.4  text #1f1f1f 400 13px/18.2px
light en variant=neutral class=start
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  border 1px #747775  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
  message  0,52 280×36.4  text #1f1f1f 400 13px/18.2px
light en last-used
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  60.8,11 22×22  fill #00000000 #ffffff
  label  92.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  badge  153.3,13.1 66×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light en last-used variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  border 1px #747775  radius 8px
  icon  60.8,11 22×22  fill #ffffff #ff6900
  label  92.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
  badge  153.3,13.1 66×17.8  text #1f1f1f 500 11px/13.75px  border 1px #1f1f1f  radius 99px
light en display-name=The Xiaomi Account of your workplace, with a name as long as a breath
  button  0,0 280×62.3  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  17,20.1 22×22  fill #00000000 #ffffff
  label  49,3 214×56.3  text #1f0d00 600 15px/18.75px
light en display-name=The Xiaomi Account of your workplace, with a name as long as a breath last-used size=small
  button  0,0 220×76.5  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 8px
  icon  13,18.4 18×18  fill #00000000 #ffffff
  label  41,3 166×48.8  text #1f0d00 600 13px/16.25px
  badge  77,53.8 66×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
light en shape=square last-used
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  11,11 22×22  fill #00000000 #ffffff
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
  badge  13.5,19.5 17×5  text #1f0d00 500 11px/13.75px  for listeners only  border 1px #1f0d00  radius 99px
light en
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  svg  98.8,11 22×22  fill #1f0d00
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
light en
  button  0,0 135.9×36  text #1f1f1f 400 16px/normal  radius 8px
  b  0,0 135.9×36  text #1f1f1f 700 15px/normal
dark en variant=filled class=hover
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  over it #ffffff2b  radius 8px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
dark en variant=outline class=hover
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  over it #ffffff0f  border 1px #8e918f  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en variant=neutral class=hover
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  over it #ffffff0f  border 1px #8e918f  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en variant=filled class=focus
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px  ring 3px #8ab4f8
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
dark en variant=outline class=focus
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px  ring 3px #8ab4f8
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en variant=neutral class=focus
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px  ring 3px #8ab4f8
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
dark en variant=filled class=start
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  98.8,11 22×22  fill #00000000 #ffffff
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  message  0,52 280×36.4  text #f2f2f2 400 13px/18.2px
dark en variant=outline class=start
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
  message  0,52 280×36.4  text #f2f2f2 400 13px/18.2px
dark en variant=neutral class=start
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  icon  98.8,11 22×22  fill #ffffff #ff6900
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
  message  0,52 280×36.4  text #f2f2f2 400 13px/18.2px
dark en last-used
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  60.8,11 22×22  fill #00000000 #ffffff
  label  92.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  badge  153.3,13.1 66×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark en last-used variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  border 1px #8e918f  radius 8px
  icon  60.8,11 22×22  fill #ffffff #ff6900
  label  92.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
  badge  153.3,13.1 66×17.8  text #f2f2f2 500 11px/13.75px  border 1px #f2f2f2  radius 99px
dark en display-name=The Xiaomi Account of your workplace, with a name as long as a breath
  button  0,0 280×62.3  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  17,20.1 22×22  fill #00000000 #ffffff
  label  49,3 214×56.3  text #1f0d00 600 15px/18.75px
dark en display-name=The Xiaomi Account of your workplace, with a name as long as a breath last-used size=small
  button  0,0 220×76.5  text #1f0d00 600 13px/16.25px  surface #ff6900  radius 8px
  icon  13,18.4 18×18  fill #00000000 #ffffff
  label  41,3 166×48.8  text #1f0d00 600 13px/16.25px
  badge  77,53.8 66×17.8  text #1f0d00 500 11px/13.75px  border 1px #1f0d00  radius 99px
dark en shape=square last-used
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  11,11 22×22  fill #00000000 #ffffff
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
  badge  13.5,19.5 17×5  text #1f0d00 500 11px/13.75px  for listeners only  border 1px #1f0d00  radius 99px
dark en
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  svg  98.8,11 22×22  fill #1f0d00
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
dark en
  button  0,0 135.9×36  text #f2f2f2 400 16px/normal  radius 8px
  b  0,0 135.9×36  text #f2f2f2 700 15px/normal`
/* end snapshot states */

snapshots['group'] = `in a group
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  45.3,11 22×22  fill #00000000 #ffffff
  label  77.3,12.6 157.3×18.8  text #1f0d00 600 15px/18.75px
in a group
  button  0,0 280×44  text #333333 600 15px/18.75px  surface #07c160  radius 8px
  icon  42.2,11 22×22  fill #333333
  label  74.2,12.6 163.6×18.8  text #333333 600 15px/18.75px
in a group
  button  0,0 280×44  text #ffffff 600 15px/18.75px  surface #000000  radius 8px
  icon  44.8,11 22×22  fill #ffffff
  label  76.8,12.6 158.3×18.8  text #ffffff 600 15px/18.75px
in a group
  button  0,0 280×44  text #1f1f1f 500 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  icon  47.2,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  77.2,12.6 155.6×18.8  text #1f1f1f 500 15px/18.75px
in a group
  button  0,0 280×44  text #ffffff 600 18.92px/23.65px  surface #000000  radius 8px
  icon  30.3,11 22×22  fill #ffffff
  label  62.3,10.2 187.4×23.6  text #ffffff 600 18.92px/23.65px
in a group
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #ffffff  border 1px #747775  radius 8px
  label  48.1,12.6 183.8×18.8  text #1f1f1f 600 15px/18.75px
in a group
  button  0,0 250×38  text #1f1f1f 600 14px/17.5px  surface #f2f2f2  border 1px #747775  radius 19px
  icon  195,9 20×20  fill #ffffff #ff6900
  label  35,10.3 150.1×17.5  text #1f1f1f 600 14px/17.5px
in a group
  button  0,0 250×38  text #1f1f1f 600 14px/17.5px  surface #f2f2f2  border 1px #747775  radius 19px
  icon  198,9 20×20  fill #07c160
  label  32,10.3 156×17.5  text #1f1f1f 600 14px/17.5px
in a group
  button  0,0 250×38  text #1f1f1f 600 14px/17.5px  surface #f2f2f2  border 1px #747775  radius 19px
  icon  195.5,9 20×20  fill #000000
  label  34.5,10.3 151×17.5  text #1f1f1f 600 14px/17.5px
in a group
  button  0,0 250×38  text #1f1f1f 500 14px/17.5px  surface #f2f2f2  radius 19px
  icon  194.4,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  35.6,10.3 148.8×17.5  text #1f1f1f 500 14px/17.5px
in a group
  button  0,0 250×38  text #000000 600 16.34px/20.425px  surface #ffffff  border 1px #000000  radius 19px
  icon  202.8,9 20×20  fill #000000
  label  27.2,8.8 165.7×20.4  text #000000 600 16.34px/20.425px
in a group
  button  0,0 250×38  text #1f1f1f 600 14px/17.5px  surface #f2f2f2  border 1px #747775  radius 19px
  label  37.6,10.3 174.9×17.5  text #1f1f1f 600 14px/17.5px
in a group
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 50%
  icon  11,11 22×22  fill #00000000 #ffffff
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
in a group
  button  0,0 44×44  text #333333 600 15px/18.75px  surface #07c160  radius 50%
  icon  11,11 22×22  fill #333333
  label  21.5,21.5 1×1  text #333333 600 15px/18.75px  for listeners only
in a group
  button  0,0 44×44  text #ffffff 600 15px/18.75px  surface #000000  radius 50%
  icon  11,11 22×22  fill #ffffff
  label  21.5,21.5 1×1  text #ffffff 600 15px/18.75px  for listeners only
in a group
  button  0,0 44×44  text #1f1f1f 500 15px/18.75px  surface #ffffff  border 1px #747775  radius 50%
  icon  12,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  21.5,21.5 1×1  text #1f1f1f 500 15px/18.75px  for listeners only
in a group
  button  0,0 44×44  text #ffffff 600 18.92px/23.65px  surface #000000  radius 50%
  icon  11,11 22×22  fill #ffffff
  label  21.5,21.5 1×1  text #ffffff 600 18.92px/23.65px  for listeners only
in a group
  button  0,0 44×44  text #1f1f1f 600 15px/18.75px  surface #ffffff  border 1px #747775  radius 50%
  icon  11,11 22×22  text #1f1f1f 600 18px/18px  radius 30%
  label  21.5,21.5 1×1  text #1f1f1f 600 15px/18.75px  for listeners only
in a group
  button  0,0 32×32  text #1f1f1f 600 13px/16.25px  border 1px #747775  radius 8px
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #1f1f1f 600 13px/16.25px  for listeners only
in a group
  button  0,0 32×32  text #1f1f1f 600 13px/16.25px  border 1px #747775  radius 8px
  icon  7,7 18×18  fill #07c160
  label  15.5,15.5 1×1  text #1f1f1f 600 13px/16.25px  for listeners only
in a group
  button  0,0 32×32  text #1f1f1f 600 13px/16.25px  border 1px #747775  radius 8px
  icon  7,7 18×18  fill #000000
  label  15.5,15.5 1×1  text #1f1f1f 600 13px/16.25px  for listeners only
in a group
  button  0,0 32×32  text #1f1f1f 500 13px/16.25px  surface #ffffff  border 1px #747775  radius 8px
  icon  6,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  15.5,15.5 1×1  text #1f1f1f 500 13px/16.25px  for listeners only
in a group
  button  0,0 32×32  text #000000 600 13.76px/17.2px  surface #ffffff  border 1px #000000  radius 8px
  icon  7,7 18×18  fill #000000
  label  15.5,15.5 1×1  text #000000 600 13.76px/17.2px  for listeners only
in a group
  button  0,0 32×32  text #1f1f1f 600 13px/16.25px  border 1px #747775  radius 8px
  icon  7,7 18×18  text #1f1f1f 600 15.6px/15.6px  radius 30%
  label  15.5,15.5 1×1  text #1f1f1f 600 13px/16.25px  for listeners only
in a group
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 8px
  icon  45.3,11 22×22  fill #00000000 #ffffff
  label  77.3,12.6 157.3×18.8  text #1f0d00 600 15px/18.75px
in a group
  button  0,0 280×44  text #333333 600 15px/18.75px  surface #07c160  radius 8px
  icon  42.2,11 22×22  fill #333333
  label  74.2,12.6 163.6×18.8  text #333333 600 15px/18.75px
in a group
  button  0,0 280×44  text #000000 600 15px/18.75px  surface #ffffff  radius 8px
  icon  44.8,11 22×22  fill #000000
  label  76.8,12.6 158.3×18.8  text #000000 600 15px/18.75px
in a group
  button  0,0 280×44  text #e3e3e3 500 15px/18.75px  surface #131314  border 1px #8e918f  radius 8px
  icon  47.2,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  77.2,12.6 155.6×18.8  text #e3e3e3 500 15px/18.75px
in a group
  button  0,0 280×44  text #000000 600 18.92px/23.65px  surface #ffffff  radius 8px
  icon  30.3,11 22×22  fill #000000
  label  62.3,10.2 187.4×23.6  text #000000 600 18.92px/23.65px
in a group
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 8px
  label  48.1,12.6 183.8×18.8  text #f2f2f2 600 15px/18.75px
in a group
  button  0,0 250×38  text #f2f2f2 600 14px/17.5px  surface #2a2a2a  border 1px #8e918f  radius 19px
  icon  195,9 20×20  fill #ffffff #ff6900
  label  35,10.3 150.1×17.5  text #f2f2f2 600 14px/17.5px
in a group
  button  0,0 250×38  text #f2f2f2 600 14px/17.5px  surface #2a2a2a  border 1px #8e918f  radius 19px
  icon  198,9 20×20  fill #07c160
  label  32,10.3 156×17.5  text #f2f2f2 600 14px/17.5px
in a group
  button  0,0 250×38  text #f2f2f2 600 14px/17.5px  surface #2a2a2a  border 1px #8e918f  radius 19px
  icon  195.5,9 20×20  fill #ffffff
  label  34.5,10.3 151×17.5  text #f2f2f2 600 14px/17.5px
in a group
  button  0,0 250×38  text #e3e3e3 500 14px/17.5px  surface #131314  border 1px #8e918f  radius 19px
  icon  194.4,9 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  35.6,10.3 148.8×17.5  text #e3e3e3 500 14px/17.5px
in a group
  button  0,0 250×38  text #000000 600 16.34px/20.425px  surface #ffffff  radius 19px
  icon  202.8,9 20×20  fill #000000
  label  27.2,8.8 165.7×20.4  text #000000 600 16.34px/20.425px
in a group
  button  0,0 250×38  text #f2f2f2 600 14px/17.5px  surface #2a2a2a  border 1px #8e918f  radius 19px
  label  37.6,10.3 174.9×17.5  text #f2f2f2 600 14px/17.5px
in a group
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  radius 50%
  icon  11,11 22×22  fill #00000000 #ffffff
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
in a group
  button  0,0 44×44  text #333333 600 15px/18.75px  surface #07c160  radius 50%
  icon  11,11 22×22  fill #333333
  label  21.5,21.5 1×1  text #333333 600 15px/18.75px  for listeners only
in a group
  button  0,0 44×44  text #000000 600 15px/18.75px  surface #ffffff  radius 50%
  icon  11,11 22×22  fill #000000
  label  21.5,21.5 1×1  text #000000 600 15px/18.75px  for listeners only
in a group
  button  0,0 44×44  text #e3e3e3 500 15px/18.75px  surface #131314  border 1px #8e918f  radius 50%
  icon  12,12 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  21.5,21.5 1×1  text #e3e3e3 500 15px/18.75px  for listeners only
in a group
  button  0,0 44×44  text #000000 600 18.92px/23.65px  surface #ffffff  radius 50%
  icon  11,11 22×22  fill #000000
  label  21.5,21.5 1×1  text #000000 600 18.92px/23.65px  for listeners only
in a group
  button  0,0 44×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  border 1px #8e918f  radius 50%
  icon  11,11 22×22  text #f2f2f2 600 18px/18px  radius 30%
  label  21.5,21.5 1×1  text #f2f2f2 600 15px/18.75px  for listeners only
in a group
  button  0,0 32×32  text #f2f2f2 600 13px/16.25px  border 1px #8e918f  radius 8px
  icon  7,7 18×18  fill #ffffff #ff6900
  label  15.5,15.5 1×1  text #f2f2f2 600 13px/16.25px  for listeners only
in a group
  button  0,0 32×32  text #f2f2f2 600 13px/16.25px  border 1px #8e918f  radius 8px
  icon  7,7 18×18  fill #07c160
  label  15.5,15.5 1×1  text #f2f2f2 600 13px/16.25px  for listeners only
in a group
  button  0,0 32×32  text #f2f2f2 600 13px/16.25px  border 1px #8e918f  radius 8px
  icon  7,7 18×18  fill #ffffff
  label  15.5,15.5 1×1  text #f2f2f2 600 13px/16.25px  for listeners only
in a group
  button  0,0 32×32  text #e3e3e3 500 13px/16.25px  surface #131314  border 1px #8e918f  radius 8px
  icon  6,6 20×20  fill #4285f4 #34a853 #fbbc05 #ea4335
  label  15.5,15.5 1×1  text #e3e3e3 500 13px/16.25px  for listeners only
in a group
  button  0,0 32×32  text #000000 600 13.76px/17.2px  surface #ffffff  radius 8px
  icon  7,7 18×18  fill #000000
  label  15.5,15.5 1×1  text #000000 600 13.76px/17.2px  for listeners only
in a group
  button  0,0 32×32  text #f2f2f2 600 13px/16.25px  border 1px #8e918f  radius 8px
  icon  7,7 18×18  text #f2f2f2 600 15.6px/15.6px  radius 30%
  label  15.5,15.5 1×1  text #f2f2f2 600 13px/16.25px  for listeners only`
/* end snapshot group */

snapshots['panel'] = `light en
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  spinner #1f0d00 22px  radius 8px
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  message  0,52 280×36.4  text #1f1f1f 400 13px/18.2px
  panel  36,125.9 384×284.1  text #000000 400 15px/22.5px  surface #ffffff  border 1px #0000001f  radius 18px  shadow
  panel-title  61,154.9 334×25.6  text #000000 600 19px/25.65px
  panel-text  61,186.6 334×22.5  text #474747 400 15px/22.5px
  panel-bring-back  61,231.1 334×46  text #ffffff 600 15px/19.5px  surface #000000  radius 10px  ring 3px #1a73e8
  panel-continue  61,285.1 334×46  text #000000 600 15px/19.5px  border 1px #00000038  radius 10px
  panel-cancel  61,339.1 334×46  text #000000 500 15px/19.5px  radius 10px`
/* end snapshot panel */

snapshots['panel on a narrow screen'] = `dark ar lang=ar
  button  0,0 256×44  text #1f0d00 600 15px/18.75px  surface #ff6900  spinner #1f0d00 22px  radius 8px
  label  86.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  message  0,52 256×36.4  text #f2f2f2 400 13px/18.2px
  panel  -16,125.9 288×284.1  text #ffffff 400 15px/22.5px  surface #121212  border 1px #ffffff1f  radius 18px  shadow
  panel-title  9,154.9 238×25.6  text #ffffff 600 19px/25.65px
  panel-text  9,186.6 238×22.5  text #bdbdbd 400 15px/22.5px
  panel-bring-back  9,231.1 238×46  text #121212 600 15px/19.5px  surface #ffffff  radius 10px  ring 3px #8ab4f8
  panel-continue  9,285.1 238×46  text #ffffff 600 15px/19.5px  border 1px #ffffff38  radius 10px
  panel-cancel  9,339.1 238×46  text #ffffff 500 15px/19.5px  radius 10px`
/* end snapshot panel on a narrow screen */

snapshots['panel in the page, light'] = `light de panel=inline lang=de
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  spinner #1f0d00 22px  radius 8px
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  message  0,52 280×36.4  text #1f1f1f 400 13px/18.2px
  panel  0,100.4 384×284.1  text #000000 400 15px/22.5px  surface #ffffff  border 1px #0000001f  radius 18px
  panel-title  25,129.4 334×25.6  text #000000 600 19px/25.65px
  panel-text  25,161 334×22.5  text #474747 400 15px/22.5px
  panel-bring-back  25,205.5 334×46  text #ffffff 600 15px/19.5px  surface #000000  radius 10px
  panel-continue  25,259.5 334×46  text #000000 600 15px/19.5px  border 1px #00000038  radius 10px
  panel-cancel  25,313.5 334×46  text #000000 500 15px/19.5px  radius 10px`
/* end snapshot panel in the page, light */

snapshots['panel in the page, dark'] = `dark de panel=inline lang=de
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  spinner #1f0d00 22px  radius 8px
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  message  0,52 280×36.4  text #f2f2f2 400 13px/18.2px
  panel  0,100.4 384×284.1  text #ffffff 400 15px/22.5px  surface #121212  border 1px #ffffff1f  radius 18px
  panel-title  25,129.4 334×25.6  text #ffffff 600 19px/25.65px
  panel-text  25,161 334×22.5  text #bdbdbd 400 15px/22.5px
  panel-bring-back  25,205.5 334×46  text #121212 600 15px/19.5px  surface #ffffff  radius 10px
  panel-continue  25,259.5 334×46  text #ffffff 600 15px/19.5px  border 1px #ffffff38  radius 10px
  panel-cancel  25,313.5 334×46  text #ffffff 500 15px/19.5px  radius 10px`
/* end snapshot panel in the page, dark */

snapshots['pending, light, filled'] = `light en class=start panel=off
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  spinner #1f0d00 22px  radius 8px
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  message  0,52 280×36.4  text #1f1f1f 400 13px/18.2px`
/* end snapshot pending, light, filled */

snapshots['pending, light, outline'] = `light en class=start panel=off variant=outline
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  spinner #1f1f1f 22px  border 1px #747775  radius 8px
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
  message  0,52 280×36.4  text #1f1f1f 400 13px/18.2px`
/* end snapshot pending, light, outline */

snapshots['pending, light, neutral'] = `light en class=start panel=off variant=neutral
  button  0,0 280×44  text #1f1f1f 600 15px/18.75px  surface #f2f2f2  spinner #1f1f1f 22px  border 1px #747775  radius 8px
  label  130.8,12.6 50.5×18.8  text #1f1f1f 600 15px/18.75px
  message  0,52 280×36.4  text #1f1f1f 400 13px/18.2px`
/* end snapshot pending, light, neutral */

snapshots['pending, light, circle'] = `light en class=start panel=off shape=circle
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  spinner #1f0d00 22px  radius 50%
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
  message  0,52 280×36.4  text #1f1f1f 400 13px/18.2px`
/* end snapshot pending, light, circle */

snapshots['pending, dark, filled'] = `dark en class=start panel=off
  button  0,0 280×44  text #1f0d00 600 15px/18.75px  surface #ff6900  spinner #1f0d00 22px  radius 8px
  label  130.8,12.6 50.5×18.8  text #1f0d00 600 15px/18.75px
  message  0,52 280×36.4  text #f2f2f2 400 13px/18.2px`
/* end snapshot pending, dark, filled */

snapshots['pending, dark, outline'] = `dark en class=start panel=off variant=outline
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  spinner #f2f2f2 22px  border 1px #8e918f  radius 8px
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
  message  0,52 280×36.4  text #f2f2f2 400 13px/18.2px`
/* end snapshot pending, dark, outline */

snapshots['pending, dark, neutral'] = `dark en class=start panel=off variant=neutral
  button  0,0 280×44  text #f2f2f2 600 15px/18.75px  surface #2a2a2a  spinner #f2f2f2 22px  border 1px #8e918f  radius 8px
  label  130.8,12.6 50.5×18.8  text #f2f2f2 600 15px/18.75px
  message  0,52 280×36.4  text #f2f2f2 400 13px/18.2px`
/* end snapshot pending, dark, neutral */

snapshots['pending, dark, circle'] = `dark en class=start panel=off shape=circle
  button  0,0 44×44  text #1f0d00 600 15px/18.75px  surface #ff6900  spinner #1f0d00 22px  radius 50%
  label  21.5,21.5 1×1  text #1f0d00 600 15px/18.75px  for listeners only
  message  0,52 280×36.4  text #f2f2f2 400 13px/18.2px`
/* end snapshot pending, dark, circle */
