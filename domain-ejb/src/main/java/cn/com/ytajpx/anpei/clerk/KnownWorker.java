package cn.com.ytajpx.anpei.clerk;

/**
 * A person whom the centre knows.
 *
 * @param employerId where they work now; {@code null} for nowhere
 */
record KnownWorker(long holderId, String name, Long employerId) {
}
