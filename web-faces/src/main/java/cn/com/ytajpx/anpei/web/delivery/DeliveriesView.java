package cn.com.ytajpx.anpei.web.delivery;

import cn.com.ytajpx.anpei.message.Channel;
import cn.com.ytajpx.anpei.message.DeliveryDesk;
import cn.com.ytajpx.anpei.message.DeliveryFilter;
import cn.com.ytajpx.anpei.message.DeliveryOrder;
import cn.com.ytajpx.anpei.message.DeliveryPage;
import cn.com.ytajpx.anpei.message.DeliveryRow;
import cn.com.ytajpx.anpei.message.MessageCode;
import cn.com.ytajpx.anpei.message.MessageStatus;
import cn.com.ytajpx.anpei.web.site.Area;
import cn.com.ytajpx.anpei.web.ui.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The record of deliveries: what is searched for stands in the address, so that every list can be linked. */
@Named
@RequestScoped
public class DeliveriesView {

    private static final int ROWS = 50;

    @Inject
    private DeliveryDesk desk;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Area area;

    private DeliveryAddress address;
    private DeliveryPage found;

    public void read() {
        try {
            address = DeliveryAddress.of(new Asked(request));
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    public List<DeliveryRow> getRows() {
        return found().rows();
    }

    /** All that fit, whatever their status. */
    public long getAll() {
        return counts().values().stream().mapToLong(Long::longValue).sum();
    }

    public long getCount() {
        return address.filter().status() == null ? getAll() : counts().get(address.filter().status());
    }

    public List<Figure> getFigures() {
        return counts().entrySet().stream().map(entry -> new Figure(entry.getKey(), entry.getValue(),
                entry.getValue() == 0 ? "" : tone(entry.getKey()), area.getHere() + address.with(entry.getKey()).query(),
                entry.getKey() == address.filter().status())).toList();
    }

    public String getAnyStatus() {
        return area.getHere() + address.with(null).query();
    }

    public long getPages() {
        return (getCount() + ROWS - 1) / ROWS;
    }

    public int getPage() {
        return address.page();
    }

    public String getBeforePage() {
        return area.getHere() + address.query().beforePage();
    }

    public String getExport() {
        return area.getPath() + "/files/deliveries.xlsx" + address.query();
    }

    public String sorting(String order) {
        return area.getHere() + address.sortedBy(DeliveryOrder.valueOf(order)).query();
    }

    /** For {@code aria-sort}. */
    public String sorted(String order) {
        return !address.order().name().equals(order) ? null : address.descending() ? "descending" : "ascending";
    }

    public DeliveryFilter getFilter() {
        return address.filter();
    }

    public boolean isFiltered() {
        return !address.query().toString().isEmpty();
    }

    public String tone(MessageStatus status) {
        return DeliveryTone.of(status);
    }

    /** As it stands in an address: {@code given-up}. */
    public String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public MessageCode[] getCodes() {
        return MessageCode.values();
    }

    private Map<MessageStatus, Long> counts() {
        return found().counts();
    }

    private DeliveryPage found() {
        if (found == null) {
            found = desk.page(address.filter(), address.order(), address.descending(), (address.page() - 1) * ROWS, ROWS);
        }
        return found;
    }

    /** How many have a status, leading to them. */
    public record Figure(MessageStatus status, long number, String tone, String address, boolean current) {
    }
}
