package cn.com.ytajpx.anpei.account;

import cn.com.ytajpx.anpei.common.Language;

/**
 * 学员注册 as it is filled in; refusals name these fields.
 *
 * @param password field {@code newPassword}
 * @param repeated the same once more
 * @param agreed   to the terms of {@link Terms#VERSION}; field {@code terms}
 * @param language to write to the person in
 */
public record Registration(RegistrantKind kind, String name, DocumentType documentType, String number, String mobile, String email,
        String employerName, String password, String repeated, boolean agreed, Language language) {

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "registration";
    }
}
