package cn.com.ytajpx.anpei.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The texts that come with the product: one file a code and language, {@code messages/certificate-due_zh_CN.txt}, in it one
 * section a channel, headed {@code [EMAIL] the subject} ({@code [SMS]} has none), the body below.
 */
final class ShippedText {

    private ShippedText() {
    }

    /** @throws IllegalStateException if the file or the section is missing: the product is packed wrongly */
    static TemplateDraft of(TemplateKey key) {
        var name = "messages/" + key.code().fileName() + "_" + key.language().locale() + ".txt";
        var section = Pattern.compile("^\\[" + key.channel() + "\\]([^\\n]*)\\n(.*?)(?=^\\[[A-Z_]+\\]|\\z)",
                Pattern.MULTILINE | Pattern.DOTALL).matcher(read(name));
        if (!section.find()) {
            throw new IllegalStateException(name + " has no section [" + key.channel() + "]");
        }
        return new TemplateDraft(section.group(1), section.group(2));
    }

    private static String read(String name) {
        try (var in = ShippedText.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
