package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.plan.ClassAdvice;
import cn.com.ytajpx.anpei.security.SealedIdNumber;
import java.time.LocalDate;
import java.util.Optional;

/** A made-up holder and their certificates, for tests of this feature and of those above. */
public final class Outlooks {

    public static final Holder HOLDER = new Holder(new RegisterEntry.Person("林晓安", null, null, null, "烟台(示例)化工有限公司"),
            new SealedIdNumber(new byte[1], new byte[32], "9900**********0011"), null);

    private static final int DUE_DAYS = 90;

    private Outlooks() {
    }

    /** Of a certificate of a year, up to that day. */
    public static CertificateOutlook of(Post post, LocalDate today, LocalDate lastValidDay, ClassAdvice advisor) {
        var term = new Certificate(HOLDER, new RegisterEntry(null, post, "YTSL-1", lastValidDay.minusYears(1).plusDays(1), lastValidDay));
        return CertificateOutlook.of(today, term, DUE_DAYS, advisor.advise(today, Optional.of(lastValidDay)));
    }
}
