package cn.com.ytajpx.anpei.web.admin.accounts;

import cn.com.ytajpx.anpei.account.AccountFilter;
import cn.com.ytajpx.anpei.account.AccountPage;
import cn.com.ytajpx.anpei.account.AccountRow;
import cn.com.ytajpx.anpei.account.AccountState;
import cn.com.ytajpx.anpei.account.StaffAccountService;
import cn.com.ytajpx.anpei.common.Words;
import cn.com.ytajpx.anpei.security.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The list of accounts. What is searched for stands in the address, unless it is somebody's number. */
@Named
@RequestScoped
public class AccountsView {

    private static final int ROWS = 50;

    @Inject
    private StaffAccountService accounts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Words words;

    private AccountsAddress address;
    private AccountPage page;

    public void read() {
        try {
            address = AccountsAddress.of(request);
        } catch (IllegalArgumentException odd) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        if (request.getMethod().equals("POST") && !address.personal()) {
            Faces.redirect("/admin/accounts" + address.query().replaceFirst("[?&]$", ""));
            return;
        }
        page = accounts.page(address.filter(), (address.page() - 1) * ROWS, ROWS);
    }

    public List<AccountRow> getRows() {
        return page.rows();
    }

    public long getAll() {
        return page.all();
    }

    public int getPage() {
        return address.page();
    }

    public long getPages() {
        return Math.max(1, (page.all() + ROWS - 1) / ROWS);
    }

    public String getAddress() {
        return "/admin/accounts" + address.query();
    }

    public AccountFilter getFilter() {
        return address.filter();
    }

    /** What was searched for, in the search field; somebody's number is not written back. */
    public String getTyped() {
        return address.personal() ? "" : address.filter().text();
    }

    public boolean isFiltered() {
        return !address.filter().equals(AccountFilter.ALL);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    /** 教务、计划员. */
    public String roles(AccountRow row) {
        return row.roles().stream().map(words::text).collect(Collectors.joining(words.text("settings.and")));
    }
}
