## /status, for admins only
status-ok = 指南运行正常。
status-failing = 有情况需要您处理。
status-waiting = 等待中：收到的消息 + 待发送的回复
status-contact = 最近一次与 Telegram 联系
status-index = 索引
status-topics = 主题
status-right-first = 测试问题中正确主题排第一
