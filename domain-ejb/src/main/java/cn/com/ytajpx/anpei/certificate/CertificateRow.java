package cn.com.ytajpx.anpei.certificate;

import java.time.LocalDate;

/** A current certificate in a list. */
public record CertificateRow(long id, String name, String idNumberMasked, boolean fictitious, Post post, String number,
        LocalDate lastValidDay, String employerName, String mobileMasked) {
}
