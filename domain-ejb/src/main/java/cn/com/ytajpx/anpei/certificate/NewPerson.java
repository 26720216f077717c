package cn.com.ytajpx.anpei.certificate;

import cn.com.ytajpx.anpei.common.IdNumber;
import cn.com.ytajpx.anpei.common.Mobile;
import java.util.Objects;

/** What is said of a person whom the centre may not know yet. Mobile, e-mail and employer are each null where nothing is said. */
public record NewPerson(String name, IdNumber idNumber, Mobile mobile, String email, String employerName) {

    public NewPerson {
        Objects.requireNonNull(name);
        Objects.requireNonNull(idNumber);
    }
}
