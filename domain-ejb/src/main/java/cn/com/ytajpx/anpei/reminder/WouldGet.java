package cn.com.ytajpx.anpei.reminder;

import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.plan.TrainingClass;
import java.util.Optional;

/** A line of a dry run: a person due, and the text and class they would get; both are empty for those who would get none. */
public record WouldGet(DueRow due, Optional<MessageCode> text, Optional<TrainingClass> named) {

    static WouldGet nothing(DueRow due) {
        return new WouldGet(due, Optional.empty(), Optional.empty());
    }

    public Optional<String> classCode() {
        return named.map(TrainingClass::code);
    }
}
