package cn.com.ytajpx.anpei.certificate;

/** What a person does next to be or stay certified. */
public enum NextDeed {

    /** Pre-register with the centre, which still takes it (R-R1). */
    PRE_REGISTER,
    /** The centre's deadline has passed, the province still books: the late list, at once (R-C3b). */
    ENTER_LATE_LIST,
    /** No class saves the certificate any more: talk to the centre (R-C3b). */
    CALL_CENTRE,
    /** The class for it comes with the next plan. */
    AWAIT_PLAN
}
