package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.security.PersonalData;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;

/** What stored messages say. */
@Dependent
class MessageTexts {

    @Inject
    Renderer renderer;

    @Inject
    PersonalData personalData;

    /** With dots in place of secrets. */
    Rendered open(Message message) {
        return renderer.render(message.template().key(), message.template().text(), Arguments.fromJson(message.arguments()));
    }

    /** With its secrets, as far as they are still kept. */
    Rendered whole(Message message) {
        var arguments = new HashMap<>(Arguments.fromJson(message.arguments()));
        if (message.secretSealed() != null) {
            arguments.putAll(Arguments.fromJson(personalData.reveal(message.secretSealed())));
        }
        return renderer.render(message.template().key(), message.template().text(), arguments);
    }
}
