package cn.com.ytajpx.anpei.web.delivery;

import cn.com.ytajpx.anpei.message.MessageStatus;

/** The colour and icon of a status, for {@code a:badge}. */
final class DeliveryTone {

    private DeliveryTone() {
    }

    static String of(MessageStatus status) {
        return switch (status) {
            case SENT -> "done";
            case WAITING -> "info";
            case FAILED -> "soon";
            case GIVEN_UP -> "void";
            case SUPPRESSED -> "";
        };
    }
}
