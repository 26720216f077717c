package cn.com.ytajpx.anpei.message;

/** Something was written that must not wait for the next delivery run. */
record UrgentMessageWritten() {
}
