package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Language;
import java.util.Arrays;
import java.util.List;

/** Which text: of what, for which channel, in which language. */
public record TemplateKey(MessageCode code, Channel channel, Language language) {

    /** Every text the product needs, in catalogue order. */
    public static List<TemplateKey> all() {
        return Arrays.stream(MessageCode.values())
                .flatMap(code -> Arrays.stream(Channel.values()).filter(code.channels()::contains)
                        .flatMap(channel -> Arrays.stream(Language.values())
                                .map(language -> new TemplateKey(code, channel, language))))
                .toList();
    }

    /** An SMS has no subject; the others need one. */
    public boolean hasSubject() {
        return channel != Channel.SMS;
    }
}
