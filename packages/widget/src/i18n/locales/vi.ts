import type { Translation } from '../messages.js'

export const messages: Translation = {
  starting: 'Vui lòng chờ một lát, quá trình đăng nhập sắp bắt đầu…',
  pending: 'Hãy tiếp tục trong cửa sổ đăng nhập. Nhấp lần nữa để quay lại cửa sổ đó.',
  cancelled: 'Đã hủy đăng nhập.',
  succeeded: 'Bạn đã đăng nhập.',
  redirecting: 'Đang chuyển đến trang đăng nhập…',
  panel: {
    title: 'Tiếp tục trong cửa sổ đăng nhập',
    text: 'Quá trình đăng nhập đang diễn ra trong một cửa sổ khác.',
    bringBack: 'Quay lại cửa sổ',
    continueHere: 'Tiếp tục trên trang này',
    cancel: 'Hủy',
  },
  close: 'Đóng',
  agreement: {
    label: (links) => `Tôi đồng ý với ${links}`,
    required: 'Vui lòng đồng ý trước.',
  },
  texts: {
    signin_with: (name) => `Đăng nhập bằng ${name}`,
    signup_with: (name) => `Đăng ký bằng ${name}`,
    continue_with: (name) => `Tiếp tục với ${name}`,
    signin: 'Đăng nhập',
  },
  lastUsed: 'Dùng gần đây nhất',
  group: 'Chọn cách đăng nhập',
  continueAs: (name) => `Tiếp tục với tên ${name}`,
  failures: {
    blocked:
      'Trình duyệt đã chặn cửa sổ đăng nhập. Hãy cho phép cửa sổ bật lên trên trang này rồi thử lại.',
    declined: 'Đăng nhập bị từ chối. Hãy thử lại hoặc chọn tài khoản khác.',
    tooSlow: 'Quá trình đăng nhập mất quá nhiều thời gian. Vui lòng thử lại.',
    offline: 'Không thể kết nối với dịch vụ đăng nhập. Hãy kiểm tra kết nối rồi thử lại.',
    misconfigured:
      'Tính năng đăng nhập ở đây chưa được thiết lập đúng. Vui lòng báo cho chủ trang web.',
    expired: 'Lần đăng nhập này không còn hiệu lực. Vui lòng bắt đầu lại.',
    severed: 'Cửa sổ đăng nhập đã mất kết nối với trang này. Vui lòng thử lại.',
    storage: 'Trình duyệt không cho phép trang web này lưu dữ liệu. Hãy cho phép rồi thử lại.',
    clock: 'Ngày hoặc giờ của thiết bị này có vẻ không đúng. Hãy chỉnh lại rồi thử lại.',
    outdated: 'Trình duyệt này quá cũ để đăng nhập ở đây. Hãy cập nhật hoặc dùng trình duyệt khác.',
    other: 'Đăng nhập không thành công. Vui lòng thử lại.',
  },
}
