package cn.com.ytajpx.anpei.web.ui;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What was just done, to be said once on the next page ({@code a:done}). Needs a session: for signed-in people only. */
@SessionScoped
public class Done implements Serializable {

    private final List<String> texts = new ArrayList<>();

    /** @param text words, not a key */
    public void say(String text) {
        texts.add(text);
    }

    /** What waits to be said, and nothing the next time. */
    List<String> take() {
        var taken = List.copyOf(texts);
        texts.clear();
        return taken;
    }
}
