package cn.com.ytajpx.anpei.account;

import static cn.com.ytajpx.anpei.common.JsonOnce.JSON;

import cn.com.ytajpx.anpei.common.Language;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** A registration that waits, sealed, for the proof of its mobile. The password is hashed already. */
record Applicant(RegistrantKind kind, String name, DocumentType documentType, String number, String mobile, String email,
        String employerName, Language language, String termsVersion, String passwordHash) {

    String toJson() {
        var json = JSON.createObjectBuilder().add("kind", kind.name()).add("name", name).add("documentType", documentType.name())
                .add("number", number).add("mobile", mobile).add("language", language.name())
                .add("termsVersion", termsVersion).add("passwordHash", passwordHash);
        if (email != null) {
            json.add("email", email);
        }
        if (employerName != null) {
            json.add("employerName", employerName);
        }
        return json.build().toString();
    }

    static Applicant fromJson(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Applicant(RegistrantKind.valueOf(json.getString("kind")), json.getString("name"),
                    DocumentType.valueOf(json.getString("documentType")), json.getString("number"), json.getString("mobile"),
                    json.getString("email", null), json.getString("employerName", null),
                    Language.valueOf(json.getString("language")), json.getString("termsVersion"), json.getString("passwordHash"));
        }
    }

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
        return "applicant";
    }
}
