package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.security.Fingerprint;
import java.util.Map;

/**
 * What the register knows of the people and certificate numbers of some rows.
 *
 * @param numbers by certificate number: whose it is
 */
record KnownPeople(Map<Fingerprint, KnownPerson> people, Map<String, Fingerprint> numbers) {

    /** {@code null} if the register does not know them. */
    KnownPerson person(Fingerprint fingerprint) {
        return fingerprint == null ? null : people.get(fingerprint);
    }

    boolean numberIsOfAnother(String number, Fingerprint person) {
        var owner = numbers.get(number);
        return owner != null && person != null && !owner.equals(person);
    }
}
