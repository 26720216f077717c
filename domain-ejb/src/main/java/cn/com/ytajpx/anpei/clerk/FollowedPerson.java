package cn.com.ytajpx.anpei.clerk;

import cn.com.ytajpx.anpei.certificate.Holder;
import cn.com.ytajpx.anpei.employer.Employment;
import java.util.List;

/**
 * One of the company's people with everything that is followed for them.
 *
 * @param followed not empty, the most pressing first
 */
public record FollowedPerson(Employment employment, List<Followed> followed) {

    public FollowedPerson {
        followed = followed.stream().sorted(Followed.MOST_PRESSING_FIRST).toList();
    }

    public Holder holder() {
        return employment.holder();
    }

    /** What must be done first. */
    public Followed first() {
        return followed.get(0);
    }
}
