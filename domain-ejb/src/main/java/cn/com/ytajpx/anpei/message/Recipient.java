package cn.com.ytajpx.anpei.message;

import cn.com.ytajpx.anpei.common.Language;
import cn.com.ytajpx.anpei.common.Mobile;
import java.util.Objects;

/** Whom a message goes to. Account, e-mail and mobile are each null where there is none. */
public record Recipient(Long accountId, String name, Language language, String email, Mobile mobile) {

    public Recipient {
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
    }

    boolean reachableBy(Channel channel) {
        return switch (channel) {
            case IN_APP -> accountId != null;
            case EMAIL -> email != null && !email.isBlank();
            case SMS -> mobile != null;
        };
    }
}
