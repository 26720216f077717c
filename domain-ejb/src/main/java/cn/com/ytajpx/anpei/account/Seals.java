package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Mobile;
import cn.com.ytajpx.anpei.security.PersonalData;
import cn.com.ytajpx.anpei.security.SealedIdNumber;
import cn.com.ytajpx.anpei.security.SealedMobile;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Document numbers and mobiles as rows keep them. */
@Dependent
class Seals {

    @Inject
    PersonalData personalData;

    SealedIdNumber of(IdentityDocument document) {
        return new SealedIdNumber(personalData.seal(document.number()),
                personalData.fingerprint(PersonalData.Kind.ID_NUMBER, document.number()), document.masked());
    }

    SealedMobile of(Mobile mobile) {
        return new SealedMobile(personalData.seal(mobile.value()),
                personalData.fingerprint(PersonalData.Kind.MOBILE, mobile.value()), mobile.masked());
    }
}
