package cn.com.ytajpx.anpei.reminder;

import java.time.LocalDateTime;

/** A call that staff have made because nothing else reached the person. */
public record Call(LocalDateTime at, String by, String note) {
}
