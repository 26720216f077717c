package cn.com.ytajpx.anpei.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What this page says was done; one that asks for itself leaves it to the next that somebody reads. */
@Named
@RequestScoped
public class Said {

    @Inject
    Done done;

    @Inject
    Live live;

    private List<String> texts;

    @PostConstruct
    void take() {
        texts = live.isAsked() ? List.of() : done.take();
    }

    public List<String> getTexts() {
        return texts;
    }
}
