//! Root is given up once nothing more needs it. A server that was started as root goes on as the user that PostgreSQL runs as.

use std::{
    io,
    os::unix::fs::{chown, lchown},
    path::Path,
};

use nix::unistd::{Gid, Uid, setgid, setgroups, setuid};
use platform::cluster::Owner;

/// Goes on as that user, whose the folders become with what is in them. Nothing happens where this is not root; where the user cannot
/// enter the data directory, the server goes on as root and says so.
///
/// # Errors
/// What the system says.
pub async fn give_up_root(user: Owner, data_dir: &Path, folders: &[&Path]) -> io::Result<()> {
    if !Uid::effective().is_root() {
        return Ok(());
    }
    if !user.can_enter(data_dir).await.map_err(io::Error::other)? {
        tracing::warn!(
            "the server goes on as root, because the user of PostgreSQL cannot enter the data directory; start it as an ordinary user"
        );
        return Ok(());
    }
    for folder in folders {
        hand_over(folder, user)?;
    }
    let (uid, gid) = (Uid::from_raw(user.uid()), Gid::from_raw(user.gid()));
    // Groups first: without root they could not be changed. All threads change together.
    setgroups(&[gid])?;
    setgid(gid)?;
    setuid(uid)?;
    tracing::info!(uid = user.uid(), "root was given up");
    Ok(())
}

/// Gives a folder and the files in it to a user. Links are not followed.
fn hand_over(folder: &Path, user: Owner) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder)? {
        lchown(entry?.path(), Some(user.uid()), Some(user.gid()))?;
    }
    chown(folder, Some(user.uid()), Some(user.gid()))
}
