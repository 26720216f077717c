package cn.com.ytajpx.anpei.listing;

/** How a list is sorted; every order has an index. */
public interface ListOrder {

    /** The SQL of the sorted column, which is never null. */
    String column();

    boolean descending();

    Ties ties();

    /** The tables, so that the database meets rows in this order and stops when a page is full. */
    String along();
}
