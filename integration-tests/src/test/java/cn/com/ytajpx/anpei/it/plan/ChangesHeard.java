package cn.com.ytajpx.anpei.it.plan;

import cn.com.ytajpx.anpei.plan.ClassChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Every change of a published class that was announced since it last forgot. */
@ApplicationScoped
public class ChangesHeard {

    private final List<ClassChanged> all = new CopyOnWriteArrayList<>();

    void hear(@Observes ClassChanged change) {
        all.add(change);
    }

    public List<ClassChanged> all() {
        return List.copyOf(all);
    }

    public void forget() {
        all.clear();
    }
}
