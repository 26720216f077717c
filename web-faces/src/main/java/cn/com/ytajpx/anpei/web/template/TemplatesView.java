package cn.com.ytajpx.anpei.web.template;

import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.MessageTemplate;
import cn.com.ytajpx.anpei.message.TemplateDesk;
import cn.com.ytajpx.anpei.web.site.Area;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** All texts in force, message by message. */
@Named
@RequestScoped
public class TemplatesView {

    @Inject
    private TemplateDesk desk;

    @Inject
    private Area area;

    private List<Texts> messages;

    public List<Texts> getMessages() {
        if (messages == null) {
            messages = desk.all().stream().collect(Collectors.groupingBy(text -> text.key().code(), LinkedHashMap::new, Collectors.toList()))
                    .entrySet().stream().map(entry -> new Texts(entry.getKey(), entry.getValue())).toList();
        }
        return messages;
    }

    public String address(MessageTemplate text) {
        return TemplateAddress.of(area.getPath(), text.key());
    }

    /** What a list shows of a text: its subject, or the beginning of an SMS. */
    public String beginning(MessageTemplate text) {
        return text.key().hasSubject() ? text.text().subject() : text.text().body();
    }

    /** The texts of one message. */
    public record Texts(MessageCode code, List<MessageTemplate> texts) {
    }
}
