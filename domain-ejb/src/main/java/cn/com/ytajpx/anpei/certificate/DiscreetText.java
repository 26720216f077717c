package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.security.PersonalData;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole ID or mobile number that was searched for, as its fingerprint: {@code ~id-3fa…} or {@code ~mobile-9c1…} in an
 * address, so that no number gets into an address, a log or a browser's history.
 *
 * @param column of the holder
 */
public record DiscreetText(String column, byte[] fingerprint) {

    private static final Pattern WRITTEN = Pattern.compile("~(id|mobile)-([0-9a-f]{64})");
    private static final String ID_NUMBER = "id_number_fingerprint";
    private static final String MOBILE = "mobile_fingerprint";

    /** Empty for a text that is neither such a number nor its fingerprint. */
    public static Optional<DiscreetText> of(String text, PersonalData personalData) {
        var written = WRITTEN.matcher(text);
        if (written.matches()) {
            return Optional.of(new DiscreetText(written.group(1).equals("id") ? ID_NUMBER : MOBILE,
                    HexFormat.of().parseHex(written.group(2))));
        }
        if (IdNumber.check(text).isEmpty()) {
            return Optional.of(new DiscreetText(ID_NUMBER,
                    personalData.fingerprint(PersonalData.Kind.ID_NUMBER, IdNumber.parse(text).value())));
        }
        if (Mobile.check(text).isEmpty()) {
            return Optional.of(new DiscreetText(MOBILE,
                    personalData.fingerprint(PersonalData.Kind.MOBILE, Mobile.parse(text).value())));
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return (column.equals(ID_NUMBER) ? "~id-" : "~mobile-") + HexFormat.of().formatHex(fingerprint);
    }
}
