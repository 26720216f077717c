package cn.com.ytajpx.anpei.web.ui;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What this page says was done. */
@Named
@RequestScoped
public class Said {

    @Inject
    private Done done;

    private List<String> texts;

    @PostConstruct
    void take() {
        texts = done.take();
    }

    public List<String> getTexts() {
        return texts;
    }
}
