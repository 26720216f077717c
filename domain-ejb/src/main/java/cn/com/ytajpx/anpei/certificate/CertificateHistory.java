package cn.com.ytajpx.anpei.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A certificate term by term.
 *
 * @param certificate the term that was asked for
 * @param all         every term of every certificate of its person, the latest last valid day first
 */
public record CertificateHistory(Certificate certificate, List<Certificate> all) {

    public Holder holder() {
        return certificate.holder();
    }

    /** The terms for the same post, the latest first. */
    public List<Certificate> terms() {
        return all.stream().filter(each -> each.post() == certificate.post()).toList();
    }

    public Certificate current() {
        return terms().get(0);
    }

    /** The person's current certificates for other posts. */
    public List<Certificate> others() {
        return all.stream().filter(each -> each.post() != certificate.post() && !each.renewed()).toList();
    }

    /** The term that decides on a day: the one ending on or after it and next to it, else the last; empty before the first was issued. */
    public Optional<Certificate> decidingOn(LocalDate day) {
        var terms = terms();
        var first = terms.get(terms.size() - 1);
        if (first.issuedOn().filter(day::isBefore).isPresent()) {
            return Optional.empty();
        }
        return terms.stream().filter(term -> !term.lastValidDay().isBefore(day)).reduce((later, earlier) -> earlier)
                .or(() -> Optional.of(current()));
    }
}
