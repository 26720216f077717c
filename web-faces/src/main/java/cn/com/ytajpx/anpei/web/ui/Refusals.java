package cn.com.ytajpx.anpei.web.ui;

import cn.com.ytajpx.anpei.common.Refusal;
import cn.com.ytajpx.anpei.common.Refused;
import cn.com.ytajpx.anpei.common.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the last action was refused for, by a service or by a converter: shown at each field ({@code a:field}) and summed up
 * on top ({@code a:refusals}), while the form keeps what was typed. A view bean's action needs one line:
 *
 * <pre>{@code return refusals.unlessRefused(() -> accounts.register(form)) ? "/registered?faces-redirect=true" : null;}</pre>
 */
@Named
@RequestScoped
public class Refusals {

    private final List<Refusal> ofServices = new ArrayList<>();

    @Inject
    private Words words;

    /**
     * Does it, or keeps why it was refused.
     *
     * @return whether it was done
     */
    public boolean unlessRefused(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Refused refused) {
            addAll(refused.decision().refusals());
            return false;
        }
    }

    public void add(Refusal refusal) {
        ofServices.add(refusal);
    }

    public void addAll(Collection<Refusal> refusals) {
        ofServices.addAll(refusals);
    }

    public boolean isAny() {
        return shown().findAny().isPresent();
    }

    public List<Shown> getAll() {
        return shown().toList();
    }

    public boolean has(String field) {
        return shown().anyMatch(each -> each.field().equals(field));
    }

    /** The words of every refusal at this field. */
    public String textOf(String field) {
        return String.join(" ", shown().filter(each -> each.field().equals(field)).map(Shown::text).toList());
    }

    private Stream<Shown> shown() {
        return Stream.concat(ofConverters(), ofServices.stream().map(each -> new Shown(each.field(), words.text(each))));
    }

    private static Stream<Shown> ofConverters() {
        var faces = FacesContext.getCurrentInstance();
        return faces == null ? Stream.empty() : fields(faces).flatMap(field -> faces.getMessageList(field).stream()
                .map(message -> new Shown(field == null ? "" : field, message.getSummary())));
    }

    private static Stream<String> fields(FacesContext faces) {
        var fields = new ArrayList<String>();
        faces.getClientIdsWithMessages().forEachRemaining(fields::add);
        return fields.stream();
    }

    /** One refusal in words, with the id of its field, "" for the whole form. */
    public record Shown(String field, String text) {

        public String getField() {
            return field;
        }

        public String getText() {
            return text;
        }
    }
}
