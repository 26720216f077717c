package cn.com.ytajpx.anpei.certificate;

import static cn.com.ytajpx.anpei.certificate.CertificateRowReason.*;

/** What a row must be to the register: the same term is already there, a later one renews, an earlier one is refused. */
final class RegisterPolicy {

    private RegisterPolicy() {
    }

    static void judge(JudgedCertificate row, KnownPeople known) {
        if (row.numberIsUnique() && known.numberIsOfAnother(row.number, row.person)) {
            row.find(CertificateColumn.NUMBER, NUMBER_OF_ANOTHER_IN_REGISTER);
        }
        var person = known.person(row.person);
        if (person == null) {
            return;
        }
        if (row.name != null && !row.name.equals(person.name())) {
            row.find(CertificateColumn.NAME, NAME_DIFFERS_IN_REGISTER, person.maskedName());
        }
        if (row.post == null || row.lastValidDay == null) {
            return;
        }
        var terms = person.terms(row.post);
        if (terms.contains(row.lastValidDay)) {
            row.find(CertificateColumn.LAST_VALID_DAY, ALREADY_THERE, row.lastValidDay);
        } else if (!terms.isEmpty() && row.lastValidDay.isBefore(terms.last())) {
            row.find(CertificateColumn.LAST_VALID_DAY, EARLIER_THAN_REGISTER, terms.last());
        } else if (!terms.isEmpty()) {
            row.find(CertificateColumn.LAST_VALID_DAY, RENEWS, terms.last());
        }
    }
}
