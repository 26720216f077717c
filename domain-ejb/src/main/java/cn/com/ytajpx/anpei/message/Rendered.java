package cn.com.ytajpx.anpei.message;

/** A text as the person reads it; the subject is empty for SMS. */
public record Rendered(String subject, String body) {
}
