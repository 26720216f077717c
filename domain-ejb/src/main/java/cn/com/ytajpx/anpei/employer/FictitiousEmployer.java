package cn.com.ytajpx.anpei.employer;

import cn.com.ytajpx.anpei.certificate.Post;
import cn.com.ytajpx.anpei.common.IdNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * A made-up company of the demonstration.
 *
 * @param clerk  the number of an account of the demonstration
 * @param people of its register
 */
public record FictitiousEmployer(CompanyForm company, IdNumber clerk, List<Person> people) {

    public FictitiousEmployer {
        people = List.copyOf(people);
    }

    /** Works there since that day. */
    public record Person(IdNumber idNumber, Post post, LocalDate since) {
    }
}
