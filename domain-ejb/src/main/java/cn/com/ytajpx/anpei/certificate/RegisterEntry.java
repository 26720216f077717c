package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import java.time.LocalDate;

/** One term of a made-up certificate, for {@link FictitiousRegister}. */
public record RegisterEntry(Person person, Post post, String number, LocalDate issuedOn, LocalDate lastValidDay) {

    /** @param email {@code null} for a person without */
    public record Person(String name, IdNumber idNumber, Mobile mobile, String email, String employerName) {
    }
}
