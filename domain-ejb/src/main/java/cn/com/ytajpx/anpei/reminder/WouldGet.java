package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.message.MessageCode;
import java.util.Optional;

/** A line of a dry run: a person due, and the text and class they would get; both are empty for those who would get none. */
public record WouldGet(DueRow due, Optional<MessageCode> text, Optional<String> classCode) {
}
