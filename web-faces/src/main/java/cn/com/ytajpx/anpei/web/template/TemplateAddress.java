package cn.com.ytajpx.anpei.web.template;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.TemplateKey;
import cn.com.ytajpx.anpei.web.ui.Asked;
import java.util.Locale;

/** The address of a text: {@code /staff/templates/certificate-due/sms/zh}. */
final class TemplateAddress {

    private TemplateAddress() {
    }

    static String of(String area, TemplateKey key) {
        return area + "/templates/" + written(key.code()) + "/" + written(key.channel()) + "/" + written(key.language());
    }

    /** @throws IllegalArgumentException if the product has no such text */
    static TemplateKey read(String code, String channel, String language) {
        var key = new TemplateKey(Asked.named(code, MessageCode.class), Asked.named(channel, Channel.class), Asked.named(language, Language.class));
        if (!TemplateKey.all().contains(key)) {
            throw new IllegalArgumentException(key.toString());
        }
        return key;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
