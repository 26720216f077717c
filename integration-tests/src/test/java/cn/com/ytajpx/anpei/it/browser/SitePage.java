package cn.com.ytajpx.anpei.it.browser;

import java.util.Locale;

/** Every page, for the gallery and the accessibility check: a new page adds its line. */
enum SitePage {
    HOME("/"),
    PLAN("/plan"),
    PLAN_FILTERED("/plan?kind=retraining&month=8&open=true"),
    PLAN_EMPTY("/plan?month=1"),
    PLAN_CLASS("/plan/2024-R4"),
    ADVICE("/advice"),
    ADVICE_RECOMMENDED("/advice?lastValidDay=2024-12-01"),
    ADVICE_TOO_LATE("/advice?lastValidDay=2024-03-05"),
    ADVICE_VOID("/advice?lastValidDay=2024-02-01"),
    ADVICE_WITHOUT("/advice?none=true"),
    ADVICE_REFUSED("/advice?lastValidDay=tomorrow"),
    NOTICES("/notices"),
    NOTICE("/notices/2024-01"),
    VENUES("/venues"),
    CONTACT("/contact"),
    OUTBOX("/outbox");

    private final String address;

    SitePage(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }

    /** For a file: {@code plan-class}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
